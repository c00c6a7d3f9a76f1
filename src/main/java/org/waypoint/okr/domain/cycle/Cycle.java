package org.waypoint.okr.domain.cycle;

import java.time.LocalDate;

/** A period in which objectives are pursued; a closed one is read-only. */
public record Cycle(CycleId id, CycleDefinition definition, CyclePhase phase, long version) {
    public String name() {
        return definition.name();
    }

    public boolean isClosed() {
        return phase == CyclePhase.CLOSED;
    }

    public boolean isBacklog() {
        return definition.cadence() == Cadence.BACKLOG;
    }

    /** Whether the day lies between the cycle's first and last day; the backlog takes every day. */
    public boolean contains(LocalDate day) {
        DateRange range = definition.range();
        return range == null || range.contains(day);
    }
}
