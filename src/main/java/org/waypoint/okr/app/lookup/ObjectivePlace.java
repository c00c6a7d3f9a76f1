package org.waypoint.okr.app.lookup;

import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.domain.unit.Unit;

/** An objective with its unit and cycle. */
public record ObjectivePlace(Objective objective, Unit unit, Cycle cycle) {
    /** A closed cycle is read-only. */
    public void requireOpen() {
        if (cycle.isClosed()) {
            throw Refused.because(Reason.CYCLE_CLOSED, cycle.name());
        }
    }
}
