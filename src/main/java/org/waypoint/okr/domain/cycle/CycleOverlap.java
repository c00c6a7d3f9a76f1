package org.waypoint.okr.domain.cycle;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Cycles of the same cadence never share a day; a quarter inside its year, or a custom cycle beside a quarter, is fine.
 * The backlog has no days and so overlaps nothing.
 */
public final class CycleOverlap {
    private CycleOverlap() {}

    /**
     * The first existing cycle that a new or changed one would overlap.
     *
     * @param itself the cycle being changed, which does not overlap itself; null for a new one
     */
    public static Optional<Cycle> find(
            CycleDefinition candidate, Collection<Cycle> existing, @Nullable CycleId itself) {
        return existing.stream()
                .filter(cycle -> !cycle.id().equals(itself))
                .filter(cycle -> overlap(candidate, cycle.definition()))
                .findFirst();
    }

    /** Whether two cycles of the same cadence share a day. */
    public static boolean overlap(CycleDefinition one, CycleDefinition other) {
        DateRange first = one.range();
        DateRange second = other.range();
        if (first == null || second == null || one.cadence() != other.cadence()) {
            return false;
        }
        return one.cadence().forbidsOverlap() && first.overlaps(second);
    }
}
