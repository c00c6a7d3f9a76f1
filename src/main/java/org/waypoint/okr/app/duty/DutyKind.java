package org.waypoint.okr.app.duty;

/** What can be owed. The order is the one in which equally urgent things are shown. */
public enum DutyKind {
    /** A key result of the reader's waits for its check-in. */
    CHECK_IN,
    /** The signal date of a hypothesis has come; its author and the owner of the key result are asked. */
    VERDICT,
    /** The reader was named as key partner and has not answered. */
    PARTNER_REQUEST,
    /** The effect of a deferred key result of the reader's should show by now. */
    OBSERVATION,
    /** An objective of the reader's waits for its grade, because its cycle is being closed. */
    GRADE,
    /** Somebody graded an objective of a unit that the reader leads; a second person agrees. */
    CONFIRMATION,
    /** The grade is confirmed, and the owner says what becomes of the objective. */
    DECISION,
    /** A unit that the reader leads has not looked back yet. */
    RETROSPECTIVE,
    /** It has, and waits for the reader to take note. */
    ACKNOWLEDGEMENT
}
