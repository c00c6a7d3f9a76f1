package org.waypoint.okr.app.duty;

/** How much it presses, most pressing first. */
public enum DutyUrgency {
    /** Its day and the days of grace are over. */
    OVERDUE,
    /** Its day has come, or the window in which it is to be done is open. */
    DUE,
    /** Somebody waits, but no day has passed yet. */
    WAITING
}
