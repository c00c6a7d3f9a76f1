package org.waypoint.okr.domain.hypothesis;

/** The epic behind a placed bet is done; told again when it is done again after it was reopened. */
public record HypothesisShipped(Hypothesis hypothesis) {}
