package org.waypoint.sandbox.demo.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The story's hypotheses: placed, believed in, judged or dropped in their weeks. */
final class StoryBets {
    private final StoryDoors doors;
    private final Shelf shelf;
    private final StoryCalendar calendar;
    private final List<Map<String, String>> rows = StoryFiles.rows("hypotheses.csv");
    private final Map<String, String> summaries = new HashMap<>();
    private final Map<String, Long> ids = new HashMap<>();
    private final Map<String, BigDecimal> lastValues = new HashMap<>();

    StoryBets(StoryDoors doors, Shelf shelf, StoryCalendar calendar) {
        this.doors = doors;
        this.shelf = shelf;
        this.calendar = calendar;
        StoryFiles.rows("issues.csv").forEach(issue -> summaries.put(issue.get("key"), issue.get("summary")));
    }

    void placedIn(String week, Map<String, String> owners) {
        for (Map<String, String> row : rows) {
            if (row.get("placed").equals(week)) {
                place(row, owners.get(key(row)));
            }
        }
    }

    private void place(Map<String, String> row, String owner) {
        Map<String, Object> body = new HashMap<>();
        body.put("issueKey", row.get("epic_key"));
        body.put("belief", Integer.valueOf(row.get("belief")));
        if (!row.get("signal").isEmpty()) {
            body.put("weBelieve", summaries.get(row.get("epic_key")));
            body.put("forWhom", row.get("for_whom"));
            body.put("willDo", row.get("will_do"));
            body.put("predictedLow", new BigDecimal(row.get("predicted_low")));
            body.put("predictedHigh", new BigDecimal(row.get("predicted_high")));
            body.put("signal", row.get("signal"));
            body.put("signalDate", calendar.day(row.get("signal_date")).toString());
            body.put("riskiestAssumption", row.get("riskiest_assumption"));
        }
        JsonNode placed = doors.post(owner, "/key-results/" + shelf.keyResult(row) + "/hypotheses", body);
        ids.put(key(row), placed.path("id").asLong());
        for (String evidence : row.get("evidence").split(";", -1)) {
            int bar = evidence.indexOf('|');
            if (bar > 0) {
                doors.post(
                        owner,
                        "/hypotheses/" + ids.get(key(row)) + "/evidence",
                        Map.of("kind", evidence.substring(0, bar), "note", evidence.substring(bar + 1)));
            }
        }
    }

    /** Verdicts and drops of the week; a bet is dropped three weeks after it was placed. */
    void endedIn(String week, Map<String, String> owners) {
        for (Map<String, String> row : rows) {
            if (row.get("verdict_on").equals(week)) {
                judge(row, owners.get(key(row)));
            }
            int placed = StoryCalendar.number(row.get("placed"));
            if (!row.get("drop_reason").isEmpty() && StoryCalendar.number(week) == placed + 3) {
                long id = ids.get(key(row));
                doors.post(
                        owners.get(key(row)),
                        "/hypotheses/" + id + "/drop",
                        Map.of("reason", row.get("drop_reason"), "version", version(id)));
            }
        }
    }

    private void judge(Map<String, String> row, String owner) {
        long id = ids.get(key(row));
        Map<String, Object> body = new HashMap<>();
        body.put("verdict", row.get("verdict"));
        if (!row.get("observed_change").isEmpty()) {
            body.put("observedChange", new BigDecimal(row.get("observed_change")));
        }
        body.put("learned", row.get("learned"));
        body.put("evidenceKind", row.get("evidence_kind"));
        body.put("nextStep", row.get("next_step"));
        body.put("version", version(id));
        doors.post(owner, "/hypotheses/" + id + "/verdict", body);
    }

    /** Whoever checks in believes more when the value rose, less when it fell. */
    List<Map<String, Object>> beliefs(Map<String, String> checkIn) {
        BigDecimal value = new BigDecimal(checkIn.get("value"));
        BigDecimal before = lastValues.put(key(checkIn), value);
        Long id = ids.get(key(checkIn));
        if (id == null || before == null || !isLive(id)) {
            return List.of();
        }
        int change = value.compareTo(before);
        return List.of(Map.of("hypothesisId", id, "change", change > 0 ? "MORE" : change < 0 ? "LESS" : "SAME"));
    }

    private boolean isLive(long id) {
        String state = doors.get("/hypotheses/" + id).path("state").asText();
        return List.of("PLACED", "RUNNING", "SHIPPED").contains(state);
    }

    private long version(long id) {
        return doors.get("/hypotheses/" + id).path("version").asLong();
    }

    private static String key(Map<String, String> row) {
        return row.get("objective") + "/" + row.get("key_result");
    }
}
