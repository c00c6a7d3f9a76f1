package org.waypoint.okr.domain.objective;

/** Identifies one objective. */
public record ObjectiveId(long value) {}
