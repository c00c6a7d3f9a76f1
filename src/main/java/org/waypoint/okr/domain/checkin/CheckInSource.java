package org.waypoint.okr.domain.checkin;

/** Where the value of a check-in comes from. */
public enum CheckInSource {
    /** A person says so. */
    MANUAL,
    /** The number of issues that a search finds. */
    JQL_COUNT,
    /** The sum of a number field over the issues that a search finds. */
    JQL_SUM,
    /** The mean of a number field over those issues that have a value in it. */
    JQL_AVERAGE,
    /** A program outside of Jira sent it. */
    REST_PUSH;

    /** Nobody typed the value. */
    public boolean isAutomatic() {
        return this != MANUAL;
    }

    /** The value is read from Jira's issues, on a schedule. */
    public boolean isSearch() {
        return this == JQL_COUNT || needsField();
    }

    public boolean needsField() {
        return this == JQL_SUM || this == JQL_AVERAGE;
    }
}
