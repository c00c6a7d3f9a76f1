package org.waypoint.okr.domain.alignment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.objective.ObjectiveState;
import org.waypoint.okr.domain.unit.UnitLevel;

/** What is missing in the links of an objective. Key partners are asked about elsewhere: they belong to key results. */
public final class AlignmentGapRule {
    private final AlignmentGraph graph;
    private final Map<ObjectiveId, Objective> known;

    /**
     * @param known objectives whose state is known: the ones that are asked about and their parents
     */
    public AlignmentGapRule(AlignmentGraph graph, Collection<Objective> known) {
        this.graph = graph;
        this.known = known.stream().collect(Collectors.toMap(Objective::id, Function.identity(), (a, b) -> a));
    }

    /** The company's own objectives lead nowhere by nature; who is closed loses nothing when its parent closes. */
    public List<GapKind> of(Objective objective, UnitLevel level) {
        List<GapKind> gaps = new ArrayList<>();
        if (!graph.leadsSomewhere(objective.id()) && level != UnitLevel.COMPANY) {
            gaps.add(GapKind.UNALIGNED);
        }
        if (!isClosed(objective) && hasClosedParent(objective)) {
            gaps.add(GapKind.PARENT_CLOSED);
        }
        if (graph.depth(objective.id()) > AlignmentGraph.HEALTHY_DEPTH) {
            gaps.add(GapKind.TOO_DEEP);
        }
        return gaps;
    }

    private boolean hasClosedParent(Objective objective) {
        return graph.parents(objective.id()).stream()
                .map(known::get)
                .anyMatch(parent -> parent != null && isClosed(parent));
    }

    private static boolean isClosed(Objective objective) {
        return objective.definition().state() == ObjectiveState.CLOSED;
    }
}
