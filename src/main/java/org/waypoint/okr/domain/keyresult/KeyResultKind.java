package org.waypoint.okr.domain.keyresult;

/** What sort of promise a key result is; decides how its measurements become progress. */
public enum KeyResultKind {
    /** Moves a number from a baseline to a target, up or down. */
    METRIC,
    /** Keeps a number inside a band for the whole cycle. */
    MAINTAIN,
    /** Is achieved or is not. */
    BINARY,
    /** A band that must hold while the others move; reported beside the objective, never averaged. */
    GUARDRAIL;

    /** Whether it takes part in the objective's weighted mean. */
    public boolean counts() {
        return this != GUARDRAIL;
    }

    /** Whether minimum and maximum judge it, rather than baseline and target. */
    public boolean usesBand() {
        return this == MAINTAIN || this == GUARDRAIL;
    }

    /** Whether progress is expected to grow along a line from baseline to target. */
    public boolean usesLine() {
        return this == METRIC;
    }
}
