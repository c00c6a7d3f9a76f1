package org.waypoint.okr.domain.rhythm;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.settings.Settings;

/**
 * When check-ins are due: on one day of the week for everybody, or seven days after the last one.
 *
 * <p>With a common day, each check-in counts for the due day it lies nearest to: up to three days before it, up to three
 * days after it. So whoever is a little early is not asked again next morning, and whoever is a little late has not done
 * the next week as well.
 *
 * @param dueDay the common day, or null for seven days after the last check-in
 * @param graceDays days after the due day before a key result counts as stale
 */
public record CheckInRhythm(@Nullable DayOfWeek dueDay, int graceDays) {
    /** Days between two check-ins. */
    public static final int WEEK = 7;

    private static final int HALF_WEEK = 3;

    /** The rhythm that an administrator has chosen. */
    public static CheckInRhythm of(Settings settings) {
        return new CheckInRhythm(settings.checkInDay(), settings.graceDays());
    }

    /** The first due day of a key result from which check-ins are owed since the given day. */
    public LocalDate firstDue(LocalDate owedFrom) {
        return dueDay == null ? owedFrom.plusDays(WEEK) : nearest(owedFrom.plusDays(WEEK - 1L), dueDay);
    }

    /** The due day that follows a check-in. */
    public LocalDate dueAfter(LocalDate checkIn) {
        return dueDay == null
                ? checkIn.plusDays(WEEK)
                : nearest(checkIn, dueDay).plusDays(WEEK);
    }

    /** The last day on which a check-in for the due day is merely late. */
    public LocalDate graceEnds(LocalDate due) {
        return due.plusDays(graceDays);
    }

    /**
     * The day on which weeks begin whose check-ins are counted: the cycle's first day, or with a common due day the
     * beginning of the week around it, at or before that first day.
     */
    public LocalDate weeksBegin(LocalDate firstDay) {
        return dueDay == null ? firstDay : firstDay.with(TemporalAdjusters.previousOrSame(dueDay.minus(HALF_WEEK)));
    }

    private static LocalDate nearest(LocalDate day, DayOfWeek dueDay) {
        return day.minusDays(HALF_WEEK).with(TemporalAdjusters.nextOrSame(dueDay));
    }
}
