package org.waypoint.okr.app.lookup;

import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.unit.Unit;

/** A key result with its objective, unit and cycle. */
public record KeyResultPlace(KeyResult keyResult, ObjectivePlace place) {
    public Objective objective() {
        return place.objective();
    }

    public Unit unit() {
        return place.unit();
    }

    public Cycle cycle() {
        return place.cycle();
    }

    public void requireOpen() {
        place.requireOpen();
    }
}
