package org.waypoint.okr.app.closing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.domain.alignment.Alignment;
import org.waypoint.okr.domain.closing.Closing;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.retrospective.Retrospective;
import org.waypoint.okr.domain.unit.UnitId;

/** What a cycle holds when it is being closed, each kind read once and handed to everybody who asks. */
record CycleStock(
        Cycle cycle,
        List<Objective> objectives,
        List<Closing> closings,
        List<Retrospective> retrospectives,
        List<Alignment> links) {
    /** Enough to count with: no links. */
    static CycleStock read(Stores stores, ClosingStores closings, Cycle cycle) {
        return new CycleStock(
                cycle,
                stores.objectives().in(cycle.id()),
                closings.closings().in(cycle.id()),
                closings.retrospectives().in(cycle.id()),
                List.of());
    }

    /** The same with the links between the objectives. */
    CycleStock linked(Stores stores) {
        return new CycleStock(
                cycle, objectives, closings, retrospectives, stores.alignments().in(cycle.id()));
    }

    List<Objective> of(UnitId unit) {
        return objectives.stream()
                .filter(objective -> objective.unitId().equals(unit))
                .toList();
    }

    List<Objective> of(Set<UnitId> units) {
        return objectives.stream()
                .filter(objective -> units.contains(objective.unitId()))
                .toList();
    }

    Map<UnitId, Retrospective> retrospectivesByUnit() {
        return retrospectives.stream().collect(Collectors.toMap(Retrospective::unitId, Function.identity()));
    }
}
