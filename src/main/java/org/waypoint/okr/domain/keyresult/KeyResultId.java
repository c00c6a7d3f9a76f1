package org.waypoint.okr.domain.keyresult;

/** Identifies one key result. */
public record KeyResultId(long value) {}
