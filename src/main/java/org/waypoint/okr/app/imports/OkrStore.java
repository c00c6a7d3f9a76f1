package org.waypoint.okr.app.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waypoint.okr.app.imports.OkrPlan.PlannedCycle;
import org.waypoint.okr.app.imports.OkrPlan.PlannedKeyResult;
import org.waypoint.okr.app.imports.OkrPlan.PlannedObjective;
import org.waypoint.okr.app.imports.OkrPlan.PlannedUnit;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.port.Texts;
import org.waypoint.okr.domain.alignment.AlignmentKind;
import org.waypoint.okr.domain.alignment.AlignmentTarget;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.CyclePhase;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.domain.unit.UnitDefinition;

/** Stores a plan without errors. Must run inside a transaction. */
final class OkrStore {
    private final Stores stores;
    private final Stamp stamp;
    private final PlannedObjectives objectives;
    private final PlannedKeyResults keyResults;
    private final Map<PlannedUnit, Unit> units = new HashMap<>();

    OkrStore(Actor actor, Stores stores, Texts texts, RecordedCheckIns recorded, Stamp stamp) {
        this.stores = stores;
        this.stamp = stamp;
        this.objectives = new PlannedObjectives(actor, texts);
        this.keyResults = new PlannedKeyResults(stores, recorded, stamp);
    }

    void store(OkrPlan plan, Map<PlannedCycle, List<LinkPlanner.Link>> links) {
        plan.units.values().forEach(this::unit);
        for (PlannedCycle cycle : plan.cycles.values()) {
            store(cycle, links.getOrDefault(cycle, List.of()));
        }
    }

    /** A past cycle is filled while it closes and is read-only from then on, like one that people closed. */
    private void store(PlannedCycle planned, List<LinkPlanner.Link> links) {
        boolean closes = planned.existing == null && planned.phase == CyclePhase.CLOSED;
        Cycle cycle = planned.existing != null
                ? planned.existing
                : stores.cycles().add(planned.definition, closes ? CyclePhase.CLOSING : planned.phase);
        Map<PlannedObjective, Objective> stored = new HashMap<>();
        Map<PlannedObjective, Map<String, KeyResult>> storedKeyResults = new HashMap<>();
        for (PlannedObjective each : planned.objectives.values()) {
            Objective objective = objective(each, cycle);
            stored.put(each, objective);
            storedKeyResults.put(each, keyResults(each, objective));
        }
        links.forEach(link -> align(link, stored, storedKeyResults));
        if (closes) {
            stores.cycles()
                    .store(
                            new Cycle(cycle.id(), cycle.definition(), CyclePhase.CLOSED, cycle.version()),
                            cycle.version());
        }
    }

    private Unit unit(PlannedUnit planned) {
        Unit known = units.get(planned);
        if (known != null) {
            return known;
        }
        Unit unit = planned.existing != null ? planned.existing : stores.units().add(definition(planned));
        units.put(planned, unit);
        return unit;
    }

    private UnitDefinition definition(PlannedUnit planned) {
        PlannedUnit parent = planned.parent;
        return new UnitDefinition(
                planned.name,
                planned.level,
                parent == null ? null : unit(parent).id(),
                List.of(),
                List.of(),
                null);
    }

    private Objective objective(PlannedObjective planned, Cycle cycle) {
        if (planned.existing != null) {
            return planned.existing;
        }
        return stores.objectives().add(objectives.definition(planned, unit(planned.unit), cycle), stamp);
    }

    private Map<String, KeyResult> keyResults(PlannedObjective planned, Objective objective) {
        Map<String, KeyResult> stored = new HashMap<>();
        for (Map.Entry<String, PlannedKeyResult> each : planned.keyResults.entrySet()) {
            stored.put(each.getKey(), keyResults.store(each.getValue(), objective));
        }
        return stored;
    }

    private void align(
            LinkPlanner.Link link,
            Map<PlannedObjective, Objective> stored,
            Map<PlannedObjective, Map<String, KeyResult>> storedKeyResults) {
        Objective from = stored.get(link.from());
        Objective to = stored.get(link.to());
        Map<String, KeyResult> ofTarget = storedKeyResults.get(link.to());
        if (from == null || to == null || ofTarget == null) {
            return;
        }
        KeyResult keyResult = ofTarget.get(link.keyResultTitle());
        AlignmentTarget target = new AlignmentTarget(to.id(), keyResult == null ? null : keyResult.id());
        if (stores.alignments().touching(from.id()).stream()
                .noneMatch(each ->
                        each.objectiveId().equals(from.id()) && each.target().equals(target))) {
            stores.alignments().add(from, target, AlignmentKind.CONTRIBUTES, stamp);
        }
    }
}
