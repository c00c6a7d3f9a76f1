package org.waypoint.okr.domain.cycle;

import java.util.Optional;

/** Where a cycle stands in its life. Phases follow each other in this order and none can be skipped or undone. */
public enum CyclePhase {
    PLANNING,
    ACTIVE,
    CLOSING,
    /** Read-only: grades and decisions are history. */
    CLOSED;

    /** The phase that may follow, or nothing after {@link #CLOSED}. */
    public Optional<CyclePhase> next() {
        return switch (this) {
            case PLANNING -> Optional.of(ACTIVE);
            case ACTIVE -> Optional.of(CLOSING);
            case CLOSING -> Optional.of(CLOSED);
            case CLOSED -> Optional.empty();
        };
    }

    public boolean mayBecome(CyclePhase other) {
        return next().filter(other::equals).isPresent();
    }

    public boolean isReadOnly() {
        return this == CLOSED;
    }
}
