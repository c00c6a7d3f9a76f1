package org.waypoint.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The time of the sandbox: runs like the real one from wherever it was set to, or stands still. */
public final class SandboxClock extends Clock {
    private final Clock real = Clock.systemUTC();
    private volatile Duration ahead = Duration.ZERO;
    private volatile Instant frozen;

    /** From now on it is that time, and it goes on. */
    public void set(Instant now) {
        ahead = Duration.between(real.instant(), now);
        frozen = null;
    }

    /** It is that time now; a clock that stood still goes on standing still. */
    void moveTo(Instant now) {
        if (frozen == null) {
            set(now);
        } else {
            freeze(now);
        }
    }

    /** From now on it stays that time. */
    public void freeze(Instant now) {
        frozen = now;
    }

    public void advance(Duration step) {
        if (frozen == null) {
            ahead = ahead.plus(step);
        } else {
            frozen = frozen.plus(step);
        }
    }

    @Override
    public Instant instant() {
        Instant still = frozen;
        return still == null ? real.instant().plus(ahead) : still;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? this : new InZone(this, zone);
    }

    private static final class InZone extends Clock {
        private final SandboxClock clock;
        private final ZoneId zone;

        InZone(SandboxClock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return clock.withZone(other);
        }
    }
}
