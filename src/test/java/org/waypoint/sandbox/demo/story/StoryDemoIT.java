package org.waypoint.sandbox.demo.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.waypoint.sandbox.Sandbox;
import org.waypoint.sandbox.SandboxOptions;
import org.waypoint.sandbox.demo.DemoRun;

/** The story as a newcomer finds it: told through the add-on's own doors, on H2. */
public class StoryDemoIT {
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static Sandbox sandbox;
    private static DemoRun run;

    @BeforeClass
    public static void tellTheStory() {
        sandbox = Sandbox.start(SandboxOptions.forTests().demo(new StoryDemo()).startingAt(NOW));
        run = new DemoRun(sandbox.baseUrl(), sandbox.tables(), sandbox.beans(), sandbox.clock());
    }

    @AfterClass
    public static void close() {
        sandbox.close();
    }

    @Test
    public void theClockIsWhereItWas() {
        assertThat(sandbox.clock().instant()).isBetween(NOW, NOW.plusSeconds(600));
    }

    @Test
    public void theRunningQuarterIsAlive() throws Exception {
        JsonNode overview = get("member", "/projects/TIMOB/overview");

        assertThat(overview.path("cycle").path("name").asText()).isEqualTo("FY2027 Q2");
        assertThat(overview.path("units")).hasSize(3);
        assertThat(overview.path("objectives").path("total").asInt()).isEqualTo(7);
    }

    @Test
    public void closedQuartersKeepTheirPublishedScores() throws Exception {
        JsonNode objective = objective("2019-Q1", "The team grows with its plans");

        assertThat(objective.path("score").path("score").asText()).isEqualTo("0.616");
        assertThat(objective.path("grade").asText()).isEqualTo("0.6");
        assertThat(objective.path("state").asText()).isEqualTo("CLOSED");
    }

    @Test
    public void betsAreInEveryState() throws Exception {
        List<String> states = new ArrayList<>();
        List<String> badges = new ArrayList<>();
        for (String project : List.of("TIMOB", "DAEMON", "MOD", "ALOY", "AC")) {
            JsonNode panel = get("admin", "/projects/" + project + "/overview").path("hypotheses");
            for (String part : List.of("live", "closed")) {
                panel.path(part).forEach(bet -> {
                    states.add(bet.path("state").asText());
                    bet.path("badges").forEach(badge -> badges.add(badge.asText()));
                });
            }
        }

        assertThat(states).contains("PLACED", "RUNNING", "SHIPPED", "DECIDED", "DROPPED");
        assertThat(badges).contains("SHIPPED_NOT_MOVED", "VERDICT_OVERDUE");
    }

    private static JsonNode objective(String cycle, String title) throws Exception {
        for (JsonNode each : get("admin", "/cycles").path("items")) {
            if (each.path("name").asText().equals(cycle)) {
                String path = "/objectives?limit=500&cycleId=" + each.path("id").asLong();
                for (JsonNode objective : get("admin", path).path("items")) {
                    if (objective.path("title").asText().equals(title)) {
                        return objective;
                    }
                }
            }
        }
        throw new AssertionError(title);
    }

    private static JsonNode get(String username, String path) throws Exception {
        return new ObjectMapper()
                .readTree(run.send(username, "GET", "/rest/okr/1.0" + path, "application/json", "")
                        .body());
    }
}
