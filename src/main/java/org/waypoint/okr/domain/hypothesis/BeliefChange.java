package org.waypoint.okr.domain.hypothesis;

/** How a check-in moves the belief in a bet: one step up, none, one step down. */
public enum BeliefChange {
    MORE,
    SAME,
    LESS
}
