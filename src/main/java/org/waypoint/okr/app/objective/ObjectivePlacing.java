package org.waypoint.okr.app.objective;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.permission.Rights;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.CycleRule;
import org.waypoint.okr.domain.keyresult.KeyResultRule;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveDefinition;
import org.waypoint.okr.domain.objective.ObjectiveFilter;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refusal;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.domain.unit.Unit;

/** Puts an objective into a unit and a cycle, for the first time or anew. */
public final class ObjectivePlacing {
    private final Stores stores;

    public ObjectivePlacing(Stores stores) {
        this.stores = stores;
    }

    /** Refuses with FORBIDDEN unless the actor manages the unit; notes a unit or cycle that does not exist. */
    void requireMayPlace(Rights rights, ObjectiveDefinition definition, Input input) {
        Optional<Unit> unit = stores.units().find(definition.unitId());
        unit.ifPresent(found -> rights.require(rights.mayManage(found)));
        if (unit.isEmpty()) {
            input.refuseAll(List.of(unknown("unitId")));
        }
        if (stores.cycles().find(definition.cycleId()).isEmpty()) {
            input.refuseAll(List.of(unknown("cycleId")));
        }
    }

    /** Refuses with CYCLE_CLOSED, and with TOO_MANY_OBJECTIVES when the limit is hard. The backlog takes any number. */
    public void requireRoom(ObjectiveDefinition definition) {
        Cycle cycle = cycle(definition);
        CycleRule.requireOpen(cycle);
        if (cycle.isBacklog()) {
            return;
        }
        Unit unit = stores.units().find(definition.unitId()).orElseThrow(() -> Refused.because(Reason.NOT_FOUND));
        ObjectiveFilter neighbours = new ObjectiveFilter(definition.cycleId(), Set.of(definition.unitId()), null, null);
        stores.settings()
                .read()
                .limits()
                .requireRoomForObjective(
                        unit.definition().level(), stores.objectives().count(neighbours));
    }

    /** Links join objectives of one cycle, and check-ins lie inside theirs: a move must break neither. */
    void requireMayMove(Objective objective, ObjectiveDefinition next) {
        requireRoom(next);
        if (next.cycleId().equals(objective.cycleId())) {
            return;
        }
        if (!stores.alignments().touching(objective.id()).isEmpty()) {
            throw Refused.field("cycleId", Reason.OTHER_CYCLE);
        }
        KeyResultRule.requireRecordsInside(cycle(next), stores.keyResults().of(objective.id()));
    }

    private Cycle cycle(ObjectiveDefinition definition) {
        return stores.cycles().find(definition.cycleId()).orElseThrow(() -> Refused.because(Reason.NOT_FOUND));
    }

    private static Refusal unknown(String field) {
        return Refusal.field(field, Reason.UNKNOWN_REFERENCE);
    }
}
