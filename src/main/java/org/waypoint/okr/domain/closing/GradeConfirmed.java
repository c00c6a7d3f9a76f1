package org.waypoint.okr.domain.closing;

/** A lead agreed to a grade. */
public record GradeConfirmed(Closing closing) {}
