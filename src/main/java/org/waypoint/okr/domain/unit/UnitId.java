package org.waypoint.okr.domain.unit;

/** Identifies one unit. */
public record UnitId(long value) {}
