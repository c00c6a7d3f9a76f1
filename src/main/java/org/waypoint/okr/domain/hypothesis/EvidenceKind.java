package org.waypoint.okr.domain.hypothesis;

/** The ladder of evidence, weakest first. */
public enum EvidenceKind {
    OPINION,
    PLAN,
    ANECDOTE,
    MARKET_DATA,
    USER_EVIDENCE,
    TEST,
    LAUNCH_DATA
}
