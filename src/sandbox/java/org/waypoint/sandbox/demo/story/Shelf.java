package org.waypoint.sandbox.demo.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** Finds what is stored by the titles that the story's files use. */
final class Shelf {
    private final StoryDoors doors;
    private final Map<String, Long> units = new HashMap<>();
    private final Map<String, Long> objectives = new HashMap<>();
    private final Map<String, Long> keyResults = new HashMap<>();

    Shelf(StoryDoors doors) {
        this.doors = doors;
    }

    /** Takes note of all units. */
    void readUnits() {
        for (JsonNode unit : doors.get("/units?limit=500").path("items")) {
            units.put(unit.path("name").asText(), unit.path("id").asLong());
        }
    }

    /** Takes note of a cycle's objectives and key results. */
    void readCycle(long cycleId) {
        for (JsonNode objective :
                doors.get("/objectives?limit=500&cycleId=" + cycleId).path("items")) {
            String title = objective.path("title").asText();
            objectives.put(title, objective.path("id").asLong());
            for (JsonNode keyResult : objective.path("keyResults")) {
                keyResults.put(
                        key(title, keyResult.path("title").asText()),
                        keyResult.path("id").asLong());
            }
        }
    }

    long unit(String name) {
        return found(units, name);
    }

    long objective(String title) {
        return found(objectives, title);
    }

    long keyResult(Map<String, String> row) {
        return keyResult(row.get("objective"), row.get("key_result"));
    }

    long keyResult(String objective, String title) {
        return found(keyResults, key(objective, title));
    }

    private static String key(String objective, String keyResult) {
        return objective + " / " + keyResult;
    }

    private static long found(Map<String, Long> shelf, String name) {
        Long id = shelf.get(name);
        if (id == null) {
            throw new IllegalStateException("The story has no " + name);
        }
        return id;
    }
}
