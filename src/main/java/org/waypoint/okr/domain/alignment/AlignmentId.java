package org.waypoint.okr.domain.alignment;

/** Identifies one alignment. */
public record AlignmentId(long value) {}
