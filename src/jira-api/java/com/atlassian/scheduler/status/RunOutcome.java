package com.atlassian.scheduler.status;

/** The possible ends of a run. */
public enum RunOutcome {
    SUCCESS,
    ABORTED,
    FAILED
}
