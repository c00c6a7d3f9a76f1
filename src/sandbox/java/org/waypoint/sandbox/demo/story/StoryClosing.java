package org.waypoint.sandbox.demo.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One objective's way out of its quarter: the computed grade, agreed to by somebody else, and an end. */
final class StoryClosing {
    private static final BigDecimal LOW = new BigDecimal("0.4");

    private final StoryDoors doors;
    private final String path;

    private StoryClosing(StoryDoors doors, long objective) {
        this.doors = doors;
        this.path = "/objectives/" + objective;
    }

    static void close(StoryDoors doors, long objective) {
        StoryClosing closing = new StoryClosing(doors, objective);
        closing.grade();
        closing.post("master", "/confirm", new HashMap<>());
        closing.decide();
    }

    private void grade() {
        JsonNode score = doors.get(path + "/closing").path("score");
        Map<String, Object> body = new HashMap<>();
        JsonNode displayed = score.path("displayed");
        if (displayed.isTextual()) {
            body.put("grade", new BigDecimal(displayed.asText()));
        } else {
            body.put("reason", "Nobody measured it in this quarter.");
        }
        boolean low = displayed.isTextual() && new BigDecimal(displayed.asText()).compareTo(LOW) < 0;
        if (low || score.path("committedMissed").asBoolean()) {
            body.put("cause", "Other work came first in the last weeks.");
            body.put("change", "We look at the figure every week and say early when it stands still.");
        }
        post("admin", "/grade", body);
    }

    private void decide() {
        JsonNode closing = doors.get(path + "/closing");
        boolean reached = closing.path("grading").path("band").asText().equals("GREEN");
        List<Map<String, Object>> children = new ArrayList<>();
        for (JsonNode child : closing.path("children")) {
            if (!child.path("ended").asBoolean()) {
                children.add(Map.of("objectiveId", child.path("objectiveId").asLong(), "what", "LEAVE"));
            }
        }
        Map<String, Object> body = new HashMap<>();
        body.put("decision", reached ? "DONE" : "ABANDON");
        body.put("why", reached ? "What was reached stays." : "The next quarter has another focus.");
        body.put("children", children);
        post("admin", "/decision", body);
    }

    private void post(String username, String step, Map<String, Object> body) {
        body.put("version", doors.get(path + "/closing").path("version").asLong());
        doors.post(username, path + step, body);
    }
}
