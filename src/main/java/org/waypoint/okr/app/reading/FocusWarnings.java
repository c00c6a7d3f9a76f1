package org.waypoint.okr.app.reading;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.settings.FocusLimits;
import org.waypoint.okr.domain.unit.UnitId;

/** Which soft limits an objective exceeds, alone and together with its neighbours. The backlog takes any number. */
final class FocusWarnings {
    private final FocusLimits limits;
    private final Map<Place, Long> objectives;

    /** Neighbours are all objectives of the units and cycles in question. */
    FocusWarnings(FocusLimits limits, Collection<Objective> neighbours) {
        this.limits = limits;
        this.objectives = neighbours.stream()
                .map(FocusWarnings::place)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** Codes, as in TOO_MANY_OBJECTIVES. */
    List<String> of(ScoredObjective scored) {
        boolean backlog = scored.place().cycle().isBacklog();
        Long count = objectives.get(place(scored.place().objective()));
        return limits
                .exceeded(
                        scored.place().unit().definition().level(),
                        backlog || count == null ? 0 : Math.toIntExact(count),
                        scored.keyResults().size())
                .stream()
                .map(Enum::name)
                .toList();
    }

    private static Place place(Objective objective) {
        return new Place(objective.unitId(), objective.cycleId());
    }

    private record Place(UnitId unitId, CycleId cycleId) {}
}
