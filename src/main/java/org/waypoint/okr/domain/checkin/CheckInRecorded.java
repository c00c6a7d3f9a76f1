package org.waypoint.okr.domain.checkin;

/** A check-in or a correction was stored. */
public record CheckInRecorded(CheckIn checkIn) {}
