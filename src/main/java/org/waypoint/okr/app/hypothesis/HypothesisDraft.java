package org.waypoint.okr.app.hypothesis;

import org.waypoint.okr.app.port.Epic;
import org.waypoint.okr.domain.keyresult.KeyResult;

/** What a bet would be about, before a word of it is written. */
public record HypothesisDraft(Epic epic, KeyResult keyResult, String objectiveTitle, String unitName) {}
