package org.waypoint.okr.rest;

import java.util.Map;
import java.util.function.Supplier;

/** The examples of a cycle that is being closed. */
final class ClosingExamples {
    private final RestWorld world;

    ClosingExamples(RestWorld world) {
        this.world = world;
    }

    void addTo(Map<String, Supplier<Example>> examples) {
        examples.put("GET /objectives/{id}/closing", () -> Example.of("outsider", closing(world.objective)));
        examples.put(
                "GET /cycles/{id}/closing",
                () -> Example.of("outsider", "/cycles/" + world.cycle + "/closing?unitId=" + world.unit));
        examples.put(
                "POST /objectives/{id}/grade",
                () -> step("owner", open(), "/grade", "\"grade\":0.7,\"reason\":\"As we see it\""));
        examples.put("POST /objectives/{id}/confirm", () -> step("admin", graded(), "/confirm", null));
        examples.put("POST /objectives/{id}/reopen", () -> step("admin", confirmed(), "/reopen", null));
        examples.put(
                "POST /objectives/{id}/decision",
                () -> step(
                        "owner", confirmed(), "/decision", "\"decision\":\"DONE\",\"why\":\"It is\",\"children\":[]"));
        examples.put("POST /objectives/{id}/answer", this::answer);
        retrospectives(examples);
    }

    private Example answer() {
        long parent = confirmed();
        long child = open();
        world.as("admin")
                .post(
                        "/alignments",
                        "{\"objectiveId\":" + child + ",\"toObjectiveId\":" + parent + ",\"kind\":\"CONTRIBUTES\"}");
        String told = "\"children\":[{\"objectiveId\":" + child + ",\"what\":\"REALIGN\"}]";
        send("owner", parent, "/decision", "\"decision\":\"DONE\",\"why\":\"It is\"," + told);
        return Example.of(
                "owner",
                "/objectives/" + child + "/answer",
                "{\"parentId\":" + parent + ",\"what\":\"REALIGN\",\"toObjectiveId\":" + open() + ",\"version\":0}");
    }

    private void retrospectives(Map<String, Supplier<Example>> examples) {
        examples.put("GET /units/{id}/retrospectives/{cycleId}", () -> Example.of("outsider", retrospective()));
        examples.put(
                "PUT /units/{id}/retrospectives/{cycleId}",
                () -> change("admin", retrospective(), "", "\"worked\":\"Tests\",\"weChange\":\"Fewer bets\""));
        examples.put("POST /units/{id}/retrospectives/{cycleId}/acknowledge", () -> {
            world.as("admin").put(retrospective(), body(retrospective(), "\"worked\":\"Tests " + world.next() + "\""));
            return change("admin", retrospective(), "/acknowledge", null);
        });
        examples.put(
                "PUT /units/{id}/retrospectives/{cycleId}/message",
                () -> change("admin", retrospective(), "/message", "\"message\":\"We learned to ask\""));
    }

    private long open() {
        return world.newObjectiveIn(world.closingCycle(), "Objective " + world.next());
    }

    private long graded() {
        long objective = open();
        send("owner", objective, "/grade", "\"grade\":0.7,\"reason\":\"As we see it\"");
        return objective;
    }

    private long confirmed() {
        long objective = graded();
        send("admin", objective, "/confirm", null);
        return objective;
    }

    private void send(String user, long objective, String step, String fields) {
        world.as(user).post("/objectives/" + objective + step, body(closing(objective), fields));
    }

    private Example step(String user, long objective, String step, String fields) {
        return Example.of(user, "/objectives/" + objective + step, body(closing(objective), fields));
    }

    private Example change(String user, String path, String below, String fields) {
        return Example.of(user, path + below, body(path, fields));
    }

    private String body(String seen, String fields) {
        return "{" + (fields == null ? "" : fields + ",") + "\"version\":" + world.version(seen) + "}";
    }

    private static String closing(long objective) {
        return "/objectives/" + objective + "/closing";
    }

    private String retrospective() {
        return "/units/" + world.unit + "/retrospectives/" + world.closingCycle();
    }
}
