package org.waypoint.okr.domain.health;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waypoint.okr.domain.settings.FocusLimits;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.domain.unit.UnitId;

/**
 * Focus: the share of units with objectives that keep every focus limit, for their objectives in the cycle and for the
 * key results of each. Units rather than objectives are counted, because it is the unit that cannot do everything at
 * once: a team with five objectives has one problem, not five.
 */
final class FocusMeasure {
    private final FocusLimits limits;

    private FocusMeasure(FocusLimits limits) {
        this.limits = limits;
    }

    static Measure of(Snapshot snapshot) {
        FocusMeasure focus = new FocusMeasure(snapshot.rules().limits());
        Map<UnitId, List<Standing>> byUnit = new LinkedHashMap<>();
        snapshot.standings()
                .forEach(standing -> byUnit.computeIfAbsent(standing.unit().id(), id -> new ArrayList<>())
                        .add(standing));
        List<HealthGap> gaps = new ArrayList<>();
        int focused = 0;
        for (List<Standing> own : byUnit.values()) {
            List<HealthGap> exceeded = focus.exceeded(own);
            gaps.addAll(exceeded);
            focused += exceeded.isEmpty() ? 1 : 0;
        }
        gaps.sort(
                Comparator.comparing((HealthGap gap) -> gap.count() - gap.of()).reversed());
        return new Measure(new Share(focused, byUnit.size()), gaps, 0);
    }

    private List<HealthGap> exceeded(List<Standing> own) {
        List<HealthGap> gaps = new ArrayList<>();
        Unit unit = own.get(0).unit();
        int most = limits.objectives(unit.definition().level());
        if (own.size() > most) {
            gaps.add(new HealthGap(HealthGap.Kind.TOO_MANY_OBJECTIVES, unit.id(), null, null, own.size(), most));
        }
        for (Standing standing : own) {
            int keyResults = standing.keyResults().size();
            if (keyResults > limits.keyResults()) {
                gaps.add(new HealthGap(
                        HealthGap.Kind.TOO_MANY_KEY_RESULTS,
                        unit.id(),
                        standing.objective().id(),
                        null,
                        keyResults,
                        limits.keyResults()));
            }
        }
        return gaps;
    }
}
