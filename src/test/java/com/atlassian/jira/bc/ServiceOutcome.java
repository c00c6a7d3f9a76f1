package com.atlassian.jira.bc;

/** Stands in for Jira's answer with a value or errors; only tests know it. */
public interface ServiceOutcome<T> {
    T getReturnedValue();
}
