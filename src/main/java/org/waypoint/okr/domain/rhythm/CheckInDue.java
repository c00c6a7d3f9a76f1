package org.waypoint.okr.domain.rhythm;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.cycle.DateRange;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.Measurement;
import org.waypoint.okr.domain.keyresult.MeasurementSeries;

/**
 * When the check-in of one key result is due. The page, the score and the reminder all ask here.
 *
 * @param cycle days of its cycle; null in the backlog, where nothing is ever due
 * @param owedFrom the day from which check-ins are owed
 * @param series what has been measured so far
 */
public record CheckInDue(
        CheckInRhythm rhythm, @Nullable DateRange cycle, LocalDate owedFrom, MeasurementSeries series) {

    /** The due dates of a stored key result, as known on a day; the zone tells on which day it was written down. */
    public static CheckInDue of(
            KeyResult keyResult, @Nullable DateRange cycle, CheckInRhythm rhythm, LocalDate today, ZoneId zone) {
        LocalDate since = LocalDate.ofInstant(keyResult.created().at(), zone);
        return of(keyResult.series().upTo(today), cycle, since, rhythm, today);
    }

    /**
     * Check-ins are owed from the start of the cycle, or from the day the key result was written down, or from its first
     * measurement if that was dated back.
     *
     * @param knownSince day on which it was written down; null for the whole cycle
     */
    public static CheckInDue of(
            MeasurementSeries series,
            @Nullable DateRange cycle,
            @Nullable LocalDate knownSince,
            CheckInRhythm rhythm,
            LocalDate today) {
        LocalDate since = knownSince;
        if (since == null) {
            since = cycle == null ? today : cycle.start();
        }
        LocalDate first = series.first().map(Measurement::date).orElse(since);
        LocalDate known = first.isBefore(since) ? first : since;
        LocalDate owedFrom = cycle != null && known.isBefore(cycle.start()) ? cycle.start() : known;
        return new CheckInDue(rhythm, cycle, owedFrom, series);
    }

    /** The day on which the next check-in is due; in the past when it was missed. */
    public LocalDate nextDue() {
        return series.latest().map(last -> rhythm.dueAfter(last.date())).orElseGet(() -> rhythm.firstDue(owedFrom));
    }

    /** Days by which the next check-in is overdue; 0 when it is not. */
    public int overdueDays(LocalDate today) {
        return Math.max(0, Math.toIntExact(ChronoUnit.DAYS.between(nextDue(), today)));
    }

    /** Whether a check-in is owed: the due day has come and the cycle is still running. */
    public boolean isOwed(LocalDate today) {
        return cycle != null && cycle.contains(today) && !nextDue().isAfter(today);
    }

    /** Whether the due day is over. */
    public boolean isLate(LocalDate today) {
        return isOwed(today) && nextDue().isBefore(today);
    }

    /**
     * Overdue by more than the grace. Outside the cycle nobody owes a check-in: nothing is stale before it starts, and
     * after its end the last day decides.
     */
    public boolean isStale(LocalDate today) {
        if (cycle == null || today.isBefore(cycle.start())) {
            return false;
        }
        return overdueDays(today.isAfter(cycle.end()) ? cycle.end() : today) > rhythm.graceDays();
    }
}
