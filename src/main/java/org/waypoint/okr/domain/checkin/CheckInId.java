package org.waypoint.okr.domain.checkin;

/** Identifies one check-in. */
public record CheckInId(long value) {}
