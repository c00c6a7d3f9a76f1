package org.waypoint.okr.domain.hypothesis;

/** What follows from a verdict; PIVOT starts a new bet that points back. */
public enum NextStep {
    PERSEVERE,
    PIVOT,
    RETIRE,
    KEEP_TESTING
}
