package org.waypoint.okr.app.tree;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.cycle.CycleView;
import org.waypoint.okr.app.port.Person;
import org.waypoint.okr.app.score.ScoreView;
import org.waypoint.okr.app.unit.UnitView;
import org.waypoint.okr.domain.scoring.Grade;

/**
 * Units with their objectives, scores rolled up.
 *
 * @param roots units without a parent, or the chosen unit alone
 * @param units every unit, for the filter
 * @param owners of the cycle's objectives, whether they match or not, by name; for the filter
 * @param objectives how many objectives match
 */
public record CompanyTree(
        @Nullable CycleView cycle,
        List<CycleView> cycles,
        List<UnitView> units,
        List<Person> owners,
        List<UnitNode> roots,
        int objectives,
        boolean mayCoordinate) {
    public CompanyTree {
        cycles = List.copyOf(cycles);
        units = List.copyOf(units);
        owners = List.copyOf(owners);
        roots = List.copyOf(roots);
    }

    /**
     * @param score mean of the unit's own objectives and those below it that count
     * @param objectiveCount objectives in the unit and below that match
     */
    public record UnitNode(
            UnitView unit,
            ScoreView score,
            int objectiveCount,
            List<ObjectiveNode> objectives,
            List<UnitNode> children) {
        public UnitNode {
            objectives = List.copyOf(objectives);
            children = List.copyOf(children);
        }
    }

    /** An objective in the tree; its key results carry title, score and current value. */
    public record ObjectiveNode(
            long objectiveId,
            String title,
            String ownerName,
            ScoreView score,
            Outcome outcome,
            List<KeyResultNode> keyResults) {
        public ObjectiveNode {
            keyResults = List.copyOf(keyResults);
        }
    }

    /**
     * What is to be read beside an objective's number.
     *
     * @param grade the unit's own, given at closing; null before
     * @param confirmed a lead agreed to it
     * @param original the number against the targets as they were first promised; null where none moved
     */
    public record Outcome(
            @Nullable Grade grade,
            boolean confirmed,
            @Nullable BigDecimal original,
            boolean targetMoved) {}

    /** A key result in the tree. */
    public record KeyResultNode(long keyResultId, String title, ScoreView score) {}
}
