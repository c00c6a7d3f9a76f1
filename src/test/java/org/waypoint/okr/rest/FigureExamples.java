package org.waypoint.okr.rest;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** One request for each operation that only reads figures: scores, forecasts, comparisons and exports. */
final class FigureExamples {
    private final Map<String, Supplier<Example>> examples;

    FigureExamples(Map<String, Supplier<Example>> examples) {
        this.examples = examples;
    }

    void add(RestWorld world) {
        String keyResult = "/key-results/" + world.keyResult;
        read("/key-results/{id}/score", keyResult + "/score");
        read("/key-results/{id}/forecast", keyResult + "/forecast");
        read("/key-results/{id}/recalibrations", keyResult + "/recalibrations");
        read("/units/{id}/cycles", "/units/" + world.unit + "/cycles");
        read("/explanations", "/explanations?number=BET_COVERAGE&keyResultId=" + world.keyResult);
        read("/health", "/health?gaps=3&cycleId=" + world.cycle);
        for (String table : List.of("check-ins", "verdicts", "grades")) {
            String export = "/export/" + table;
            read("/cycles/{id}" + export, "/cycles/" + world.cycle + export);
            read("/cycles/{id}" + export + ".csv", "/cycles/" + world.cycle + export + ".csv");
        }
    }

    private void read(String operation, String path) {
        examples.put("GET " + operation, () -> Example.of("outsider", path));
    }
}
