package org.waypoint.okr.domain.source;

/** How often a search is run. */
public enum SourceInterval {
    DAILY(1),
    WEEKLY(7);

    private final int days;

    SourceInterval(int days) {
        this.days = days;
    }

    public int days() {
        return days;
    }
}
