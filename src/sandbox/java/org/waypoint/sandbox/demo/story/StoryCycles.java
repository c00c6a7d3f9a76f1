package org.waypoint.sandbox.demo.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;

/** The story's quarters, by the names that the add-on's generator gives them. */
final class StoryCycles {
    private final StoryDoors doors;
    private final StoryCalendar calendar;

    StoryCycles(StoryDoors doors, StoryCalendar calendar) {
        this.doors = doors;
        this.calendar = calendar;
    }

    void generate() {
        doors.post(
                "admin",
                "/cycles/generate",
                Map.of(
                        "fiscalYear",
                        calendar.fiscalYear(),
                        "fiscalYearStartMonth",
                        calendar.fiscalYearStartMonth(),
                        "cadence",
                        "QUARTER",
                        "namePattern",
                        "FY{yyyy} Q{n}"));
    }

    String previous() {
        return startingOn(calendar.previousStart()).path("name").asText();
    }

    String running() {
        return startingOn(calendar.runningStart()).path("name").asText();
    }

    String next() {
        return startingOn(calendar.nextStart()).path("name").asText();
    }

    /** A file of the story with the names filled in. */
    String named(String csv) {
        return csv.replace("{previous}", previous())
                .replace("{running}", running())
                .replace("{next}", next());
    }

    long idOf(String name) {
        return named(name, all()).path("id").asLong();
    }

    void become(String name, String phase) {
        become(named(name, all()), phase);
    }

    void closeAllInClosing() {
        for (JsonNode cycle : all()) {
            if (cycle.path("phase").asText().equals("CLOSING")) {
                become(cycle, "CLOSED");
            }
        }
    }

    private void become(JsonNode cycle, String phase) {
        doors.post(
                "admin",
                "/cycles/" + cycle.path("id").asLong() + "/phase",
                Map.of("phase", phase, "version", cycle.path("version").asLong()));
    }

    private JsonNode all() {
        return doors.get("/cycles").path("items");
    }

    private JsonNode startingOn(LocalDate day) {
        for (JsonNode cycle : all()) {
            if (day.toString().equals(cycle.path("start").asText())) {
                return cycle;
            }
        }
        throw new IllegalStateException("No cycle begins on " + day);
    }

    private static JsonNode named(String name, JsonNode cycles) {
        for (JsonNode cycle : cycles) {
            if (name.equals(cycle.path("name").asText())) {
                return cycle;
            }
        }
        throw new IllegalStateException("No cycle is called " + name);
    }
}
