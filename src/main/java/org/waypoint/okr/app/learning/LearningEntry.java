package org.waypoint.okr.app.learning;

import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.hypothesis.HypothesisView;

/**
 * A decided bet in the log of a unit.
 *
 * @param daysToDecide from the day it shipped to the day of the verdict; null when it had not shipped
 */
public record LearningEntry(
        HypothesisView bet, String cycleName, @Nullable Long daysToDecide) {}
