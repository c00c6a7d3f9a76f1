package org.waypoint.okr.app.closing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.domain.alignment.Alignment;
import org.waypoint.okr.domain.closing.ChildAnswer;
import org.waypoint.okr.domain.closing.Closing;
import org.waypoint.okr.domain.closing.NextParents;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.retrospective.Retrospective;
import org.waypoint.okr.domain.unit.UnitId;

/** What a cycle holds when it is being closed, each kind read once and handed to everybody who asks. */
record CycleStock(
        Cycle cycle,
        List<Objective> objectives,
        List<Closing> closings,
        List<Retrospective> retrospectives,
        List<Alignment> links,
        List<ChildAnswer> answers) {
    /** Enough to count with: no links. */
    static CycleStock read(Stores stores, ClosingStores closings, Cycle cycle) {
        return new CycleStock(
                cycle,
                stores.objectives().in(cycle.id()),
                closings.closings().in(cycle.id()),
                closings.retrospectives().in(cycle.id()),
                List.of(),
                List.of());
    }

    /** The same with the links between the objectives, and what is to become of them. */
    CycleStock linked(Stores stores, ClosingStores stored) {
        return new CycleStock(
                cycle,
                objectives,
                closings,
                retrospectives,
                stores.alignments().in(cycle.id()),
                stored.answers().in(cycle.id()));
    }

    NextParents nextParents() {
        return new NextParents(closings, answers);
    }

    /** The given objectives with those directly above and below them, and those that were named instead of these. */
    Set<ObjectiveId> around(Set<ObjectiveId> own) {
        Set<ObjectiveId> near = new HashSet<>(own);
        for (Alignment link : links) {
            ObjectiveId child = link.objectiveId();
            ObjectiveId parent = link.target().objectiveId();
            if (own.contains(child) || own.contains(parent)) {
                near.add(child);
                near.add(parent);
            }
        }
        answers.stream()
                .filter(answer -> near.contains(answer.child()) && near.contains(answer.parent()))
                .map(ChildAnswer::to)
                .filter(Objects::nonNull)
                .toList()
                .forEach(near::add);
        return near;
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
