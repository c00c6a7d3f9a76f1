package org.waypoint.okr.domain.hypothesis;

/** A person gave a verdict on a bet. */
public record VerdictRecorded(Hypothesis hypothesis) {}
