package org.waypoint.okr.rest.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.alignment.AlignmentGraphView;
import org.waypoint.okr.app.alignment.AlignmentNode;
import org.waypoint.okr.app.alignment.GapView;

/** Objectives, the links between them, and what is missing. */
public record AlignmentGraphJson(List<Node> nodes, List<AlignmentJson> edges, List<Gap> gaps) {
    public static AlignmentGraphJson of(AlignmentGraphView view) {
        return new AlignmentGraphJson(
                view.nodes().stream().map(Node::of).toList(),
                view.edges().stream().map(AlignmentJson::of).toList(),
                view.gaps().stream().map(Gap::of).toList());
    }

    /** An objective. */
    public record Node(
            long objectiveId,
            String title,
            long unitId,
            String unit,
            String level,
            @Nullable ScoreJson score) {
        static Node of(AlignmentNode node) {
            return new Node(
                    node.objectiveId(),
                    node.title(),
                    node.unitId(),
                    node.unit(),
                    node.level(),
                    ScoreJson.ofNullable(node.score()));
        }
    }

    /** A named gap. */
    public record Gap(
            String kind, long objectiveId, @Nullable Long keyResultId, String title, String unit) {
        static Gap of(GapView gap) {
            return new Gap(gap.kind().name(), gap.objectiveId(), gap.keyResultId(), gap.title(), gap.unit());
        }
    }
}
