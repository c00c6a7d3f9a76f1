package org.waypoint.okr.domain.closing;

import org.waypoint.okr.domain.objective.Objective;

/** An objective continues as a draft of another cycle. */
public record ObjectiveCarriedOver(Objective from, Objective to) {}
