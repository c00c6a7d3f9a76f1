package org.waypoint.okr.domain.hypothesis;

import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.checkin.CheckInId;

/** One step in the history of a bet's belief: the belief after it, and the check-in that moved it, if one did. */
public record BeliefEntry(
        HypothesisId hypothesisId, int belief, @Nullable CheckInId checkInId, Stamp stamp) {}
