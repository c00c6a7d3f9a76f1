package org.waypoint.okr.domain.hypothesis;

/** An epic's bet on a key result was created or completed. */
public record HypothesisPlaced(Hypothesis hypothesis) {}
