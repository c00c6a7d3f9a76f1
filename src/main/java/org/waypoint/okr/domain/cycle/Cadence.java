package org.waypoint.okr.domain.cycle;

/** How long a cycle lasts. Cycles of the same cadence never overlap; cycles of different cadences may. */
public enum Cadence {
    QUARTER(3),
    TRIMESTER(4),
    HALF(6),
    YEAR(12),
    /** Any two dates; two custom cycles may not overlap either. */
    CUSTOM(0),
    /** The one cycle that collects ideas: never scored, never overlapping anything. */
    BACKLOG(0);

    private final int months;

    Cadence(int months) {
        this.months = months;
    }

    /** Whether a fiscal year can be cut into cycles of this length. */
    public boolean dividesYear() {
        return months > 0;
    }

    /** Length of one cycle in months; 0 where the dates are free. */
    public int months() {
        return months;
    }

    /** Number of cycles in a fiscal year; 0 where the dates are free. */
    public int cyclesPerYear() {
        return dividesYear() ? 12 / months : 0;
    }

    /** Whether two cycles of this cadence must not share a day. */
    public boolean forbidsOverlap() {
        return this != BACKLOG;
    }
}
