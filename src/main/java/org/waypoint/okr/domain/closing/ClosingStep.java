package org.waypoint.okr.domain.closing;

/** How far an objective has come on its way out of the cycle. The steps follow each other in this order. */
public enum ClosingStep {
    /** Not graded yet. */
    OPEN,
    GRADED,
    /** A lead agreed to the grade. */
    CONFIRMED,
    /** It is settled what becomes of the objective. */
    DECIDED
}
