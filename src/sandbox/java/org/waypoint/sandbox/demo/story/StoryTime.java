package org.waypoint.sandbox.demo.story;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.waypoint.sandbox.SandboxClock;

/**
 * Moves the sandbox's clock to the days on which the story happens, so that everything is stored as it would have been
 * then, and back to where it was.
 */
final class StoryTime implements AutoCloseable {
    private static final LocalTime MORNING = LocalTime.of(9, 30);

    private final SandboxClock clock;
    private Duration moved = Duration.ZERO;

    StoryTime(Clock clock) {
        if (!(clock instanceof SandboxClock)) {
            throw new IllegalArgumentException("The story needs the sandbox's clock");
        }
        this.clock = (SandboxClock) clock;
    }

    /** It is the morning of that day, or still now if that morning has not come. */
    void goTo(LocalDate day) {
        Instant now = clock.instant().minus(moved);
        Instant then = day.atTime(MORNING).toInstant(ZoneOffset.UTC);
        move(then.isAfter(now) ? Duration.ZERO : Duration.between(now, then));
    }

    @Override
    public void close() {
        move(Duration.ZERO);
    }

    private void move(Duration fromNow) {
        clock.advance(fromNow.minus(moved));
        moved = fromNow;
    }
}
