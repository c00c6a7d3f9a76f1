package org.waypoint.okr.rest.json;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.tree.CompanyTree;
import org.waypoint.okr.app.tree.CompanyTree.KeyResultNode;
import org.waypoint.okr.app.tree.CompanyTree.ObjectiveNode;
import org.waypoint.okr.app.tree.CompanyTree.UnitNode;

/** Units with their objectives, scores rolled up. */
public record TreeJson(
        @Nullable CycleJson cycle,
        List<CycleJson> cycles,
        List<UnitJson> units,
        List<Node> roots,
        int objectives,
        boolean mayCoordinate) {
    public static TreeJson of(CompanyTree tree) {
        return new TreeJson(
                CycleJson.ofNullable(tree.cycle()),
                tree.cycles().stream().map(CycleJson::of).toList(),
                tree.units().stream().map(UnitJson::of).toList(),
                tree.roots().stream().map(Node::of).toList(),
                tree.objectives(),
                tree.mayCoordinate());
    }

    /** A unit with what hangs below it. */
    public record Node(
            UnitJson unit, ScoreJson score, int objectiveCount, List<Objective> objectives, List<Node> children) {
        static Node of(UnitNode node) {
            return new Node(
                    UnitJson.of(node.unit()),
                    ScoreJson.of(node.score()),
                    node.objectiveCount(),
                    node.objectives().stream().map(Objective::of).toList(),
                    node.children().stream().map(Node::of).toList());
        }
    }

    /** An objective in the tree. */
    public record Objective(
            long objectiveId,
            String title,
            String ownerName,
            ScoreJson score,
            @Nullable BigDecimal grade,
            boolean gradeConfirmed,
            boolean targetMoved,
            @Nullable BigDecimal againstOriginal,
            List<KeyResult> keyResults) {
        static Objective of(ObjectiveNode node) {
            return new Objective(
                    node.objectiveId(),
                    node.title(),
                    node.ownerName(),
                    ScoreJson.of(node.score()),
                    node.outcome().grade() == null
                            ? null
                            : node.outcome().grade().displayed(),
                    node.outcome().confirmed(),
                    node.outcome().targetMoved(),
                    node.outcome().original(),
                    node.keyResults().stream().map(KeyResult::of).toList());
        }
    }

    /** A key result in the tree. */
    public record KeyResult(long keyResultId, String title, ScoreJson score) {
        static KeyResult of(KeyResultNode node) {
            return new KeyResult(node.keyResultId(), node.title(), ScoreJson.of(node.score()));
        }
    }
}
