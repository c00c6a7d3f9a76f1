package org.waypoint.sandbox.demo.story;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The running quarter, week by week: check-ins, bets, evidence, verdicts and a moved target. */
final class RunningQuarter {
    private static final List<String> CHECK_IN_COLUMNS =
            List.of("cycle", "unit", "objective", "key_result", "date", "value", "confidence", "learning", "next");

    private final StoryDoors doors;
    private final Shelf shelf;
    private final StoryCalendar calendar;
    private final Map<String, String> userKeys;
    private final StoryBets bets;
    private final Map<String, String> owners = new HashMap<>();

    RunningQuarter(StoryDoors doors, Shelf shelf, StoryCalendar calendar, Map<String, String> userKeys) {
        this.doors = doors;
        this.shelf = shelf;
        this.calendar = calendar;
        this.userKeys = userKeys;
        this.bets = new StoryBets(doors, shelf, calendar);
    }

    void tell(StoryCycles cycles, StoryTime time) {
        time.goTo(calendar.runningStart().plusDays(1));
        cycles.become(cycles.running(), "ACTIVE");
        doors.importCsv("", withOwners(cycles.named(StoryFiles.text("running.csv"))));
        doors.importCsv("", cycles.named(StoryFiles.text("next.csv")));
        shelf.readCycle(cycles.idOf(cycles.running()));
        align();
        milestones();
        List<Map<String, String>> checkIns = StoryFiles.parse(cycles.named(StoryFiles.text("running-checkins.csv")));
        for (int week = 1; week <= calendar.lastWeek(); week++) {
            String name = "week " + week;
            time.goTo(calendar.day(name));
            bets.placedIn(name, owners);
            checkIns(checkIns.stream()
                    .filter(row -> row.get("date").equals(name))
                    .toList());
            recalibrations(name);
            bets.endedIn(name, owners);
        }
    }

    /** The files name people by their user names, the add-on wants their keys. */
    private String withOwners(String csv) {
        List<Map<String, String>> rows = StoryFiles.parse(csv);
        for (Map<String, String> row : rows) {
            owners.put(row.get("objective") + "/" + row.get("key_result"), row.get("key_result_owner"));
            row.computeIfPresent("objective_owner", (column, name) -> userKeys.getOrDefault(name, name));
            row.computeIfPresent("key_result_owner", (column, name) -> userKeys.getOrDefault(name, name));
        }
        return StoryFiles.csv(List.copyOf(new LinkedHashMap<>(rows.get(0)).keySet()), rows);
    }

    private void align() {
        for (Map<String, String> link : StoryFiles.rows("alignments.csv")) {
            Map<String, Object> body = new HashMap<>();
            body.put("objectiveId", shelf.objective(link.get("objective")));
            body.put("kind", link.get("kind"));
            if (link.get("to_key_result").isEmpty()) {
                body.put("toObjectiveId", shelf.objective(link.get("to_objective")));
            } else {
                body.put("toKeyResultId", shelf.keyResult(link.get("to_objective"), link.get("to_key_result")));
            }
            doors.post("admin", "/alignments", body);
        }
    }

    private void milestones() {
        Map<Long, List<Map<String, Object>>> ofKeyResult = new LinkedHashMap<>();
        for (Map<String, String> row : StoryFiles.rows("milestones.csv")) {
            ofKeyResult
                    .computeIfAbsent(shelf.keyResult(row), id -> new ArrayList<>())
                    .add(Map.of(
                            "date",
                            calendar.day(row.get("date")).toString(),
                            "value",
                            new BigDecimal(row.get("value"))));
        }
        ofKeyResult.forEach((id, milestones) ->
                doors.put("admin", "/key-results/" + id, Map.of("milestones", milestones, "version", version(id))));
    }

    /** Silent values arrive as a file, as from a spreadsheet; who has something to say says it in person. */
    private void checkIns(List<Map<String, String>> rows) {
        List<Map<String, String>> silent = new ArrayList<>();
        for (Map<String, String> row : rows) {
            row.put("date", calendar.day(row.get("date")).toString());
            if (row.get("learning").isEmpty() && row.get("next").isEmpty()) {
                silent.add(row);
            } else {
                inPerson(row);
            }
        }
        if (!silent.isEmpty()) {
            doors.importCsv("", StoryFiles.csv(CHECK_IN_COLUMNS, silent));
        }
    }

    private void inPerson(Map<String, String> row) {
        Map<String, Object> body = new HashMap<>();
        body.put("date", row.get("date"));
        body.put("value", new BigDecimal(row.get("value")));
        body.put("confidence", Integer.valueOf(row.get("confidence")));
        body.put("learning", row.get("learning"));
        body.put("next", row.get("next"));
        body.put("beliefs", bets.beliefs(row));
        String owner = owners.get(row.get("objective") + "/" + row.get("key_result"));
        doors.post(owner, "/key-results/" + shelf.keyResult(row) + "/check-ins", body);
    }

    private void recalibrations(String week) {
        for (Map<String, String> row : StoryFiles.rows("recalibrations.csv")) {
            if (row.get("date").equals(week)) {
                long id = shelf.keyResult(row);
                doors.put(
                        "admin",
                        "/key-results/" + id,
                        Map.of(
                                "target", new BigDecimal(row.get("target")),
                                "recalibrationReason", row.get("reason"),
                                "version", version(id)));
            }
        }
    }

    private long version(long keyResultId) {
        return doors.get("/key-results/" + keyResultId).path("version").asLong();
    }
}
