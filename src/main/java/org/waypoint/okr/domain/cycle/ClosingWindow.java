package org.waypoint.okr.domain.cycle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;

/**
 * The days around a cycle's end in which it is graded and the next one is planned. By default 21 days lie between its
 * opening, 14 days before the last day of the cycle, and its last day, 7 days after it.
 *
 * @param from the day on which it opens
 * @param to its last day
 */
public record ClosingWindow(LocalDate from, LocalDate to) {
    public static final int DAYS_BEFORE = 14;
    public static final int DAYS_AFTER = 7;

    public static ClosingWindow of(DateRange cycle) {
        return of(cycle, DAYS_BEFORE, DAYS_AFTER);
    }

    /** A window that opens some days before the cycle's last day and closes some days after it. */
    public static ClosingWindow of(DateRange cycle, int daysBefore, int daysAfter) {
        return new ClosingWindow(cycle.end().minusDays(daysBefore), cycle.end().plusDays(daysAfter));
    }

    /** Length in days, from the opening to the last day; at least 1. */
    public int days() {
        return Math.max(1, daysBetween(from, to));
    }

    public boolean contains(LocalDate today) {
        return !today.isBefore(from) && !today.isAfter(to);
    }

    /**
     * Which day of the window it is, as in "day 3 of 21"; nothing outside it. The counter starts at 1 on the day of the
     * opening and ends at {@link #days()} on the last day, so the opening shares its number with the day after it.
     */
    public OptionalInt day(LocalDate today) {
        return contains(today) ? OptionalInt.of(Math.max(1, daysBetween(from, today))) : OptionalInt.empty();
    }

    /** Days by which an unfinished closing has overrun the window; 0 while it has not. Shown, never blocked. */
    public int overrunDays(LocalDate today) {
        return Math.max(0, daysBetween(to, today));
    }

    private static int daysBetween(LocalDate first, LocalDate second) {
        return Math.toIntExact(ChronoUnit.DAYS.between(first, second));
    }
}
