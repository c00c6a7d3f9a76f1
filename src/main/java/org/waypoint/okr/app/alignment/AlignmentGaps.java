package org.waypoint.okr.app.alignment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.waypoint.okr.app.lookup.Places;
import org.waypoint.okr.domain.alignment.AlignmentGapRule;
import org.waypoint.okr.domain.alignment.AlignmentGraph;
import org.waypoint.okr.domain.alignment.GapKind;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveState;
import org.waypoint.okr.domain.unit.Unit;

/** Names what is missing in the alignment of objectives. */
public final class AlignmentGaps {
    private final AlignmentGapRule rule;
    private final Places places;

    /**
     * @param known objectives whose state is known: the ones that are asked about and their parents
     */
    public AlignmentGaps(AlignmentGraph graph, Places places, Collection<Objective> known) {
        this.rule = new AlignmentGapRule(graph, known);
        this.places = places;
    }

    /** The gaps of the given objectives, in their order; what is closed needs no mending any more. */
    public List<GapView> of(Collection<Objective> objectives) {
        List<GapView> gaps = new ArrayList<>();
        for (Objective objective : objectives) {
            Unit unit = places.unit(objective.unitId());
            if (unit != null && objective.definition().state() != ObjectiveState.CLOSED) {
                rule.of(objective, unit.definition().level()).forEach(kind -> gaps.add(gap(kind, objective, unit)));
            }
        }
        return gaps;
    }

    private static GapView gap(GapKind kind, Objective objective, Unit unit) {
        return new GapView(kind, objective.id().value(), null, objective.title(), unit.name());
    }
}
