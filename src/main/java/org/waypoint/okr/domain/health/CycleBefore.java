package org.waypoint.okr.domain.health;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.DateRange;

/** Which cycle one is compared with. */
public final class CycleBefore {
    private CycleBefore() {}

    /** The latest of the same cadence that ended before this one began: quarters are compared with quarters. */
    public static Optional<Cycle> of(Cycle cycle, Collection<Cycle> all) {
        DateRange range = cycle.definition().range();
        if (range == null) {
            return Optional.empty();
        }
        return all.stream()
                .filter(other ->
                        other.definition().cadence() == cycle.definition().cadence())
                .filter(other -> end(other).isBefore(range.start()))
                .max(Comparator.comparing(CycleBefore::end));
    }

    private static LocalDate end(Cycle cycle) {
        DateRange range = cycle.definition().range();
        return range == null ? LocalDate.MAX : range.end();
    }
}
