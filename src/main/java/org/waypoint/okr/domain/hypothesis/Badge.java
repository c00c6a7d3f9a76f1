package org.waypoint.okr.domain.hypothesis;

/** What a bet calls attention to. */
public enum Badge {
    SHIPPED_NOT_MOVED,
    VERDICT_OVERDUE
}
