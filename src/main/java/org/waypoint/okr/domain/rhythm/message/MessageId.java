package org.waypoint.okr.domain.rhythm.message;

/** Number of a message in the send log. */
public record MessageId(long value) {}
