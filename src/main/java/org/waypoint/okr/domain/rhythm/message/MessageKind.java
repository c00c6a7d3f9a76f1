package org.waypoint.okr.domain.rhythm.message;

/** What a mail is for. One mail may serve several; the first of them here names it. */
public enum MessageKind {
    /** A check-in was due and is missing. */
    REMINDER,
    /** A check-in is due today. */
    SCHEDULE,
    /** Once a week, for OKR Masters: where check-ins are missing. */
    DIGEST,
    /** Every check-in of a unit was made. */
    ENCOURAGEMENT
}
