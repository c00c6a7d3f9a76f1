package org.waypoint.okr.app.alignment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waypoint.okr.app.lookup.Places;
import org.waypoint.okr.domain.alignment.AlignmentGraph;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.objective.ObjectiveState;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.domain.unit.UnitLevel;

/** Names what is missing in the alignment of objectives. */
public final class AlignmentGaps {
    private final AlignmentGraph graph;
    private final Places places;
    private final Map<ObjectiveId, Objective> known;

    /**
     * @param known objectives whose state is known: the ones that are asked about and their parents
     */
    public AlignmentGaps(AlignmentGraph graph, Places places, Collection<Objective> known) {
        this.graph = graph;
        this.places = places;
        this.known = known.stream().collect(Collectors.toMap(Objective::id, Function.identity(), (a, b) -> a));
    }

    /** The gaps of the given objectives, in their order; the company's own objectives lead nowhere by nature. */
    public List<GapView> of(Collection<Objective> objectives) {
        List<GapView> gaps = new ArrayList<>();
        for (Objective objective : objectives) {
            Unit unit = places.unit(objective.unitId());
            if (unit == null || objective.definition().state() == ObjectiveState.CLOSED) {
                continue;
            }
            if (!graph.leadsSomewhere(objective.id()) && unit.definition().level() != UnitLevel.COMPANY) {
                gaps.add(gap(GapKind.UNALIGNED, objective, unit));
            }
            if (hasClosedParent(objective)) {
                gaps.add(gap(GapKind.PARENT_CLOSED, objective, unit));
            }
            if (graph.depth(objective.id()) > AlignmentGraph.HEALTHY_DEPTH) {
                gaps.add(gap(GapKind.TOO_DEEP, objective, unit));
            }
        }
        return gaps;
    }

    private boolean hasClosedParent(Objective objective) {
        return graph.parents(objective.id()).stream()
                .map(known::get)
                .anyMatch(parent -> parent != null && parent.definition().state() == ObjectiveState.CLOSED);
    }

    private static GapView gap(GapKind kind, Objective objective, Unit unit) {
        return new GapView(kind, objective.id().value(), null, objective.title(), unit.name());
    }
}
