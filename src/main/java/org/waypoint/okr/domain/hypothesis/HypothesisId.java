package org.waypoint.okr.domain.hypothesis;

/** Identifies one hypothesis. */
public record HypothesisId(long value) {}
