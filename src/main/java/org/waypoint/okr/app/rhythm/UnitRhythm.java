package org.waypoint.okr.app.rhythm;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.waypoint.okr.domain.rhythm.Watched;
import org.waypoint.okr.domain.unit.Unit;

/**
 * How a unit keeps the rhythm today.
 *
 * @param expected key results from which check-ins are expected
 * @param late those whose due day is over
 * @param stale those of them whose grace is over too
 * @param missing key results that wait for a check-in today, the longest first; by key result, never by person
 */
public record UnitRhythm(Unit unit, int expected, int late, int stale, List<Watched> missing) {
    /** Whom to call first; the sort is stable, so that equals stay as they were. */
    static final Comparator<UnitRhythm> WORST_FIRST = Comparator.comparingInt(UnitRhythm::stale)
            .thenComparingInt(UnitRhythm::late)
            .reversed();

    public UnitRhythm {
        missing = List.copyOf(missing);
    }

    static UnitRhythm of(Unit unit, List<Watched> watched, LocalDate today) {
        return new UnitRhythm(
                unit,
                watched.size(),
                count(watched, one -> one.due().isLate(today)),
                count(watched, one -> one.due().isLate(today) && one.due().isStale(today)),
                watched.stream()
                        .filter(one -> one.due().isOwed(today))
                        .sorted(Comparator.comparing(one -> one.due().nextDue()))
                        .toList());
    }

    /** Key results that are not late: their check-in is made, or due today at the earliest. */
    public int upToDate() {
        return expected - late;
    }

    private static int count(List<Watched> watched, Predicate<Watched> test) {
        return Math.toIntExact(watched.stream().filter(test).count());
    }
}
