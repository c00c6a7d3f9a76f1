package org.waypoint.okr.rest;

import java.util.Map;
import java.util.function.Supplier;

/** The same for sources of key results and the work beside them. */
record SourceExamples(RestWorld world) {
    private static final String SEARCH = "\"kind\":\"JQL_COUNT\",\"jql\":\"project = WEB AND type = Story\"";
    private static final String NEW = "{" + SEARCH + ",\"version\":0}";

    void addTo(Map<String, Supplier<Example>> examples) {
        String path = "/key-results/" + world.keyResult;
        examples.put("GET /key-results/{id}/source", () -> Example.of("outsider", path + "/source"));
        examples.put("GET /key-results/{id}/work", () -> Example.of("outsider", path + "/work"));
        examples.put("PUT /key-results/{id}/source", () -> Example.of("master", source(), NEW));
        examples.put(
                "POST /key-results/{id}/source/preview",
                () -> Example.of("master", source() + "/preview", "{" + SEARCH + "}"));
        examples.put("POST /key-results/{id}/source/run", () -> {
            String source = source();
            world.as("master").put(source, NEW);
            return Example.of("owner", source + "/run", "{}");
        });
    }

    private String source() {
        return "/key-results/" + world.newKeyResult(world.objective) + "/source";
    }
}
