package org.waypoint.okr.domain.objective;

/** An objective was stored for the first time. */
public record ObjectiveCreated(Objective objective) {}
