package org.waypoint.okr.app.lookup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.domain.unit.UnitId;

/** All units and cycles, read once, so that any number of objectives and key results can be put in their place. */
public final class Places {
    private final Map<UnitId, Unit> units;
    private final Map<CycleId, Cycle> cycles;

    public Places(Collection<Unit> units, Collection<Cycle> cycles) {
        this.units = units.stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        this.cycles = cycles.stream().collect(Collectors.toMap(Cycle::id, Function.identity()));
    }

    public static Places read(Stores stores) {
        return new Places(stores.units().all(), stores.cycles().all());
    }

    public @Nullable Unit unit(UnitId id) {
        return units.get(id);
    }

    /** Empty when the unit or cycle vanished in between. */
    public Optional<ObjectivePlace> of(Objective objective) {
        Unit unit = units.get(objective.unitId());
        Cycle cycle = cycles.get(objective.cycleId());
        return unit == null || cycle == null
                ? Optional.empty()
                : Optional.of(new ObjectivePlace(objective, unit, cycle));
    }

    /** The key results whose objective is given, by id. */
    public Map<KeyResultId, KeyResultPlace> of(Collection<KeyResult> keyResults, Collection<Objective> objectives) {
        Map<ObjectiveId, Objective> byId =
                objectives.stream().collect(Collectors.toMap(Objective::id, Function.identity(), (a, b) -> a));
        List<KeyResultPlace> places = new ArrayList<>();
        for (KeyResult keyResult : keyResults) {
            Objective objective = byId.get(keyResult.objectiveId());
            if (objective != null) {
                of(objective).ifPresent(place -> places.add(new KeyResultPlace(keyResult, place)));
            }
        }
        return places.stream()
                .collect(Collectors.toMap(place -> place.keyResult().id(), Function.identity()));
    }
}
