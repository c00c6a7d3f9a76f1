package org.waypoint.okr.domain.objective;

import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.unit.UnitId;

/** An objective as stored; {@code version} grows with each edit, {@code created} never changes. */
public record Objective(ObjectiveId id, ObjectiveDefinition definition, Stamp created, long version) {
    public String title() {
        return definition.title();
    }

    public UnitId unitId() {
        return definition.unitId();
    }

    public CycleId cycleId() {
        return definition.cycleId();
    }
}
