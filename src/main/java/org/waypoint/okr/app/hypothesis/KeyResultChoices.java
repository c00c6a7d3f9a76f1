package org.waypoint.okr.app.hypothesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.lookup.Lookup;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.port.Today;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.hypothesis.Hypothesis;
import org.waypoint.okr.domain.hypothesis.HypothesisState;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.domain.unit.UnitId;

/** Finds the key results that an epic could bet on. */
final class KeyResultChoices {
    private static final int LIMIT = 30;

    private final Stores stores;
    private final Today today;

    KeyResultChoices(Stores stores, Today today) {
        this.stores = stores;
        this.today = today;
    }

    /** Those of one open cycle whose title holds the words; the running cycle unless another is named. */
    List<KeyResultChoice> find(long issueId, Input query) {
        String text = query.text("q", 255);
        Long unitId = query.id("unitId");
        Long cycleId = query.id("cycleId");
        query.refuseIfAny();
        Cycle cycle = cycle(cycleId);
        if (cycle == null || cycle.isClosed()) {
            return List.of();
        }
        List<KeyResult> found = stores.keyResults()
                .search(cycle.id(), unitId == null ? null : new UnitId(unitId), text == null ? "" : text, LIMIT);
        return choices(found, cycle, linked(issueId));
    }

    private @Nullable Cycle cycle(@Nullable Long cycleId) {
        List<Cycle> cycles = stores.cycles().all();
        return cycleId == null
                ? Lookup.current(cycles, today.date()).orElse(null)
                : cycles.stream()
                        .filter(cycle -> cycle.id().equals(new CycleId(cycleId)))
                        .findFirst()
                        .orElse(null);
    }

    /** The key results that the epic has an open bet on. */
    Set<KeyResultId> linked(long issueId) {
        return stores.hypotheses().ofEpic(issueId).stream()
                .filter(bet -> bet.state() != HypothesisState.DECIDED && bet.state() != HypothesisState.DROPPED)
                .map(Hypothesis::keyResultId)
                .collect(Collectors.toSet());
    }

    private List<KeyResultChoice> choices(List<KeyResult> found, Cycle cycle, Set<KeyResultId> linked) {
        Map<ObjectiveId, Objective> objectives =
                stores
                        .objectives()
                        .find(found.stream()
                                .map(KeyResult::objectiveId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Objective::id, Function.identity()));
        Map<UnitId, String> units = stores.units().all().stream().collect(Collectors.toMap(Unit::id, Unit::name));
        List<KeyResultChoice> choices = new ArrayList<>();
        for (KeyResult keyResult : found) {
            Objective objective = objectives.get(keyResult.objectiveId());
            if (objective != null) {
                choices.add(new KeyResultChoice(
                        keyResult.id().value(),
                        keyResult.title(),
                        objective.title(),
                        units.getOrDefault(keyResult.unitId(), ""),
                        cycle.name(),
                        keyResult.metric().unitOfMeasure(),
                        linked.contains(keyResult.id())));
            }
        }
        return choices;
    }
}
