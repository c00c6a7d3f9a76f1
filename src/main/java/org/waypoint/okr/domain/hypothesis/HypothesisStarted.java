package org.waypoint.okr.domain.hypothesis;

/** Work on the epic behind a placed bet has begun. */
public record HypothesisStarted(Hypothesis hypothesis) {}
