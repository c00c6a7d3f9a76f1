package org.waypoint.okr.domain.scoring.pace;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.waypoint.okr.domain.cycle.DateRange;
import org.waypoint.okr.domain.keyresult.Measurement;
import org.waypoint.okr.domain.keyresult.MeasurementSeries;

/**
 * Whether a key result has been silent for longer than the rhythm and its grace allow.
 *
 * @param series what has been measured so far
 * @param dueFrom the day from which check-ins were owed: the cycle's first, or a later one for a younger key result
 * @param checkInDays days between two check-ins
 * @param graceDays days after a missed check-in before it counts as stale
 */
public record Staleness(MeasurementSeries series, LocalDate dueFrom, int checkInDays, int graceDays) {

    /** The day on which the next check-in is due. */
    public LocalDate nextDue() {
        LocalDate last = series.latest().map(Measurement::date).orElse(dueFrom);
        return last.plusDays(checkInDays);
    }

    /** Days by which the next check-in is overdue; 0 when it is not. */
    public int overdueDays(LocalDate today) {
        return Math.max(0, Math.toIntExact(ChronoUnit.DAYS.between(nextDue(), today)));
    }

    /**
     * Overdue by more than the grace. Outside the cycle nobody owes a check-in: nothing is stale before it starts, and
     * after its end the last day decides.
     */
    public boolean isStale(DateRange cycle, LocalDate today) {
        if (today.isBefore(cycle.start())) {
            return false;
        }
        return overdueDays(today.isAfter(cycle.end()) ? cycle.end() : today) > graceDays;
    }
}
