package org.waypoint.sandbox.demo.scale;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import org.junit.Test;
import org.waypoint.okr.ao.entity.CheckInEntity;
import org.waypoint.okr.ao.entity.HypothesisEntity;
import org.waypoint.okr.ao.entity.KeyResultEntity;
import org.waypoint.okr.ao.entity.UnitEntity;
import org.waypoint.sandbox.Sandbox;
import org.waypoint.sandbox.SandboxOptions;
import org.waypoint.sandbox.demo.DemoRun;

/** A company of a chosen size, on H2. */
public class ScaleDemoIT {
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    @Test
    public void everythingIsThereInTheRightNumber() throws Exception {
        int objectives = Integer.getInteger("waypoint.scale", 100);

        try (Sandbox sandbox = Sandbox.start(
                SandboxOptions.forTests().demo(new ScaleDemo(objectives)).startingAt(NOW))) {
            assertThat(sandbox.tables().count(KeyResultEntity.class)).isEqualTo(4 * objectives);
            assertThat(sandbox.tables().count(CheckInEntity.class)).isEqualTo(48 * objectives);
            assertThat(sandbox.tables().count(HypothesisEntity.class)).isEqualTo(4 * objectives);
            assertThat(sandbox.tables().count(UnitEntity.class)).isGreaterThan(objectives / 10);

            JsonNode overview = overview(sandbox);

            assertThat(overview.path("objectives").path("total").asInt()).isEqualTo(objectives);
            assertThat(overview.path("keyResultCount").asInt()).isEqualTo(4 * objectives);
            assertThat(overview.path("score").path("score").isNumber()).isTrue();
        }
    }

    private static JsonNode overview(Sandbox sandbox) throws Exception {
        DemoRun run = new DemoRun(sandbox.baseUrl(), sandbox.tables(), sandbox.beans(), sandbox.clock());
        String answer = run.send("owner", "GET", "/rest/okr/1.0/projects/SCALE/overview", "application/json", "")
                .body();
        return new ObjectMapper().readTree(answer);
    }
}
