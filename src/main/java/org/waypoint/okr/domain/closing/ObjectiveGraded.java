package org.waypoint.okr.domain.closing;

/** A unit graded an objective, or changed its grade. */
public record ObjectiveGraded(Closing closing) {}
