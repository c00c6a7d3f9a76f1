package org.waypoint.okr.domain.objective;

/** How far an objective has been agreed. */
public enum ObjectiveState {
    DRAFT,
    PROPOSED,
    AGREED,
    CLOSED
}
