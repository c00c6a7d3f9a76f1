package org.waypoint.okr.domain.cycle;

/** Identifies one cycle. */
public record CycleId(long value) {}
