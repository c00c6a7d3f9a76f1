package org.waypoint.okr.domain.closing;

/** Where an objective that continues goes. */
public enum Destination {
    /** Into the next cycle of the same cadence. */
    NEXT_CYCLE,
    /** Among the ideas, until there is room. */
    BACKLOG
}
