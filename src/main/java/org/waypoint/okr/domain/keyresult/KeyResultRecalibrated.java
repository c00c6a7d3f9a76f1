package org.waypoint.okr.domain.keyresult;

/** What a key result measures was changed after its first check-in. */
public record KeyResultRecalibrated(Recalibration recalibration) {}
