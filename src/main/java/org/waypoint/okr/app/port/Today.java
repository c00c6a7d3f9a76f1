package org.waypoint.okr.app.port;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.waypoint.okr.domain.audit.Stamp;

/** The present, as the use cases see it: an injected clock in the instance's zone. */
public final class Today {
    private final Clock clock;
    private final InstanceZone zone;

    public Today(Clock clock, InstanceZone zone) {
        this.clock = clock;
        this.zone = zone;
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate date() {
        return clock.instant().atZone(zone.zone()).toLocalDate();
    }

    /** The zone in which days begin. */
    public ZoneId zone() {
        return zone.zone();
    }

    /** The actor, now. */
    public Stamp stamp(Actor actor) {
        return new Stamp(actor.key(), now());
    }
}
