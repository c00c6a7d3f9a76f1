package org.waypoint.okr.domain.cycle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;

/**
 * Days from start to end, both included. Days are counted inclusively everywhere: 1–30 April are 30 days, and on the
 * evening of 15 April half of them have passed.
 *
 * @throws Refused END_BEFORE_START when the end lies before the start
 */
public record DateRange(LocalDate start, LocalDate end) {
    public DateRange {
        if (end.isBefore(start)) {
            throw Refused.field("end", Reason.END_BEFORE_START, start, end);
        }
    }

    /** Number of days, at least 1. */
    public int days() {
        return inclusiveDays(end);
    }

    /** Days passed including today: 0 before the start, {@link #days()} from the end on. */
    public int elapsed(LocalDate today) {
        return Math.max(0, Math.min(days(), inclusiveDays(today)));
    }

    /** Days that remain after today: {@link #days()} before the start, 0 from the end on. */
    public int remaining(LocalDate today) {
        return days() - elapsed(today);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    /** Whether the other range lies wholly inside this one. */
    public boolean contains(DateRange other) {
        return contains(other.start) && contains(other.end);
    }

    /** Whether the two share at least one day. */
    public boolean overlaps(DateRange other) {
        return !other.start.isAfter(end) && !start.isAfter(other.end);
    }

    private int inclusiveDays(LocalDate day) {
        return Math.toIntExact(ChronoUnit.DAYS.between(start, day) + 1);
    }
}
