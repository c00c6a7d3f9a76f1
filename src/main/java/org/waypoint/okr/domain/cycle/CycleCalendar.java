package org.waypoint.okr.domain.cycle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Days and weeks of one cycle. Weeks are counted from its first day, not from Monday, so that the first check-in is due
 * after seven days whatever the weekday; the last week may be cut short by the end of the cycle.
 */
public record CycleCalendar(DateRange range) {
    private static final int WEEK = 7;

    /** Days until the last day, today not counted; 0 on the last day and negative after it. */
    public int daysLeft(LocalDate today) {
        return Math.toIntExact(ChronoUnit.DAYS.between(today, range.end()));
    }

    /** Whether today lies inside the cycle. */
    public boolean isRunning(LocalDate today) {
        return range.contains(today);
    }

    /** The weeks of the cycle in order; together they cover each of its days exactly once. */
    public List<DateRange> weeks() {
        List<DateRange> weeks = new ArrayList<>();
        LocalDate start = range.start();
        while (!start.isAfter(range.end())) {
            LocalDate last = start.plusDays(WEEK - 1L);
            weeks.add(new DateRange(start, last.isAfter(range.end()) ? range.end() : last));
            start = last.plusDays(1);
        }
        return List.copyOf(weeks);
    }

    /** The week that a day lies in; nothing outside the cycle. */
    public Optional<DateRange> weekOf(LocalDate day) {
        return range.contains(day) ? Optional.of(weeks().get(weekNumber(day) - 1)) : Optional.empty();
    }

    /** Number of the week that a day of the cycle lies in, from 1. */
    public int weekNumber(LocalDate day) {
        return (range.elapsed(day) - 1) / WEEK + 1;
    }
}
