package org.waypoint.sandbox.demo.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waypoint.sandbox.demo.DemoHost;
import org.waypoint.sandbox.demo.DemoLoader;
import org.waypoint.sandbox.demo.DemoRun;

/**
 * The story of an invented company with published figures, see SOURCES.md beside its files. Told through the add-on's own
 * REST doors, each event on its day.
 */
public final class StoryDemo implements DemoLoader {
    private final Map<String, String> userKeys = new HashMap<>();

    @Override
    public String description() {
        return "The story of Fernwood: real published OKR figures and Jira issues, retold; begin at project TIMOB.";
    }

    @Override
    public void populate(DemoHost host) {
        new StoryHost(host).populate();
        StoryFiles.rows("users.csv")
                .forEach(person -> userKeys.put(person.get("name"), host.userKey(person.get("name"))));
    }

    @Override
    public void load(DemoRun run) {
        StoryCalendar calendar =
                new StoryCalendar(LocalDate.ofInstant(run.clock().instant(), ZoneOffset.UTC));
        StoryDoors doors = new StoryDoors(run);
        try (StoryTime time = new StoryTime(run.clock())) {
            Shelf shelf = new Shelf(doors);
            StoryCycles cycles = new StoryCycles(doors, calendar);
            time.goTo(calendar.previousStart().plusDays(1));
            cycles.generate();
            units(doors, shelf);
            closedQuarters(doors, cycles);
            previousQuarter(doors, cycles, calendar, time);
            new RunningQuarter(doors, shelf, calendar, userKeys).tell(cycles, time);
        }
    }

    private void units(StoryDoors doors, Shelf shelf) {
        for (Map<String, String> unit : StoryFiles.rows("units.csv")) {
            Map<String, Object> body = new HashMap<>();
            body.put("name", unit.get("name"));
            body.put("level", unit.get("level"));
            body.put("projectKeys", list(unit.get("project_keys")));
            body.put(
                    "leadKeys",
                    list(unit.get("leads")).stream().map(userKeys::get).toList());
            if (!unit.get("parent").isEmpty()) {
                body.put("parentId", shelf.unit(unit.get("parent")));
            }
            if (!unit.get("coach").isEmpty()) {
                body.put("coachKey", userKeys.get(unit.get("coach")));
            }
            doors.post("admin", "/units", body);
            shelf.readUnits();
        }
    }

    private static List<String> list(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(";", -1));
    }

    private static void closedQuarters(StoryDoors doors, StoryCycles cycles) {
        String choices = "onUnreadable=SKIP&outsideCycle=MOVE&undated=DERIVE&pastCycles=KEEP_OPEN";
        doors.importCsv(choices, StoryFiles.text("closed.csv"));
        doors.importCsv(choices, StoryFiles.text("closed-checkins-events.csv"));
        doors.importCsv(choices, StoryFiles.text("closed-checkins-series.csv"));
        cycles.closeAllInClosing();
    }

    /** Its scores come in on its last day; then each objective goes through its closing, and so does the quarter. */
    private static void previousQuarter(StoryDoors doors, StoryCycles cycles, StoryCalendar calendar, StoryTime time) {
        cycles.become(cycles.previous(), "ACTIVE");
        time.goTo(calendar.runningStart().minusDays(1));
        doors.importCsv("onUnreadable=SKIP", cycles.named(StoryFiles.text("previous.csv")));
        cycles.become(cycles.previous(), "CLOSING");
        for (JsonNode objective : doors.get("/objectives?limit=500&cycleId=" + cycles.idOf(cycles.previous()))
                .path("items")) {
            StoryClosing.close(doors, objective.path("id").asLong());
        }
        cycles.become(cycles.previous(), "CLOSED");
    }
}
