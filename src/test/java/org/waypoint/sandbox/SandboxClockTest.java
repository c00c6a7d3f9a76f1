package org.waypoint.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.Test;

/** The time that tests move. */
public class SandboxClockTest {
    private static final Instant MORNING = Instant.parse("2026-11-21T09:00:00Z");
    private final SandboxClock clock = new SandboxClock();

    @Test
    public void aFrozenClockStandsStill() {
        clock.freeze(MORNING);

        assertThat(clock.instant()).isEqualTo(MORNING);
        clock.advance(Duration.ofDays(1));
        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-11-22T09:00:00Z"));
    }

    @Test
    public void aSetClockGoesOn() {
        clock.set(MORNING);

        assertThat(clock.instant()).isBetween(MORNING, MORNING.plusSeconds(60));
    }

    @Test
    public void aClockInAnotherZoneIsTheSameClock() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        clock.freeze(MORNING);

        assertThat(clock.withZone(berlin).instant()).isEqualTo(MORNING);
        assertThat(clock.withZone(berlin).getZone()).isEqualTo(berlin);
    }
}
