package org.waypoint.okr.domain.objective;

/** A promise that is met or missed, or a stretch where 0.7 is good. */
public enum ObjectiveType {
    COMMITTED,
    ASPIRATIONAL
}
