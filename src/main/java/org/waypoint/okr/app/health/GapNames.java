package org.waypoint.okr.app.health;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waypoint.okr.domain.health.CycleOkrs;
import org.waypoint.okr.domain.health.HealthGap;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.domain.unit.UnitId;

/** The names of what gaps are about. */
final class GapNames {
    private final Map<UnitId, String> units;
    private final Map<ObjectiveId, String> objectives;
    private final Map<KeyResultId, String> keyResults;

    GapNames(Collection<Unit> units, CycleOkrs okrs) {
        this.units = units.stream().collect(Collectors.toMap(Unit::id, Unit::name));
        this.objectives = okrs.objectives().stream().collect(Collectors.toMap(Objective::id, Objective::title));
        this.keyResults = okrs.keyResults().stream().collect(Collectors.toMap(KeyResult::id, KeyResult::title));
    }

    /** The first of them. */
    List<NamedGap> of(List<HealthGap> gaps, int most) {
        return gaps.stream()
                .limit(most)
                .map(gap -> new NamedGap(
                        gap,
                        units.getOrDefault(gap.unitId(), ""),
                        gap.objectiveId() == null ? null : objectives.get(gap.objectiveId()),
                        gap.keyResultId() == null ? null : keyResults.get(gap.keyResultId())))
                .toList();
    }
}
