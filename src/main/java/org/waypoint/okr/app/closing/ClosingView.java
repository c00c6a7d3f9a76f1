package org.waypoint.okr.app.closing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.objective.ObjectiveView;
import org.waypoint.okr.app.port.People;
import org.waypoint.okr.app.score.ScoreView;
import org.waypoint.okr.domain.alignment.AlignmentKind;
import org.waypoint.okr.domain.closing.ChildPlan;
import org.waypoint.okr.domain.closing.Closing;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.scoring.Grade;

/**
 * How far an objective has come with leaving its cycle.
 *
 * @param objective as it stands today, key results included
 * @param originalScore the score by what was promised before targets moved; null when none did
 * @param givenGrade the unit's grade with its colour and marks; null before
 * @param people everybody who took a step
 * @param children objectives that lead here
 * @param parents what the objectives above say about this one
 * @param lineage where it came from and where it goes on
 * @param needNewTarget titles of the key results that reached their target
 */
public record ClosingView(
        ObjectiveView objective,
        Closing closing,
        @Nullable ScoreView originalScore,
        @Nullable Grade givenGrade,
        People people,
        List<Child> children,
        List<Parent> parents,
        Lineage lineage,
        List<String> needNewTarget,
        Flags flags) {
    public ClosingView {
        children = List.copyOf(children);
        parents = List.copyOf(parents);
        needNewTarget = List.copyOf(needNewTarget);
    }

    /**
     * An objective that leads here.
     *
     * @param plan what is to happen to it; null before the decision
     * @param ended it was abandoned or is done, so that nothing is asked about it
     */
    public record Child(
            Objective objective,
            String unitName,
            AlignmentKind kind,
            @Nullable ChildPlan plan,
            boolean ended) {}

    /** What was answered about this objective when one above it was decided. */
    public record Parent(Objective objective, ChildPlan plan) {}

    /** An objective of another cycle; the cycle is null when it vanished. */
    public record Relative(Objective objective, @Nullable Cycle cycle) {}

    /**
     * Its place among the cycles.
     *
     * @param next the cycle into which it would continue; null when there is none yet
     * @param backlog the cycle of ideas; null when there is none
     */
    public record Lineage(
            @Nullable Relative carriedFrom,
            @Nullable Relative carriedTo,
            @Nullable Cycle next,
            @Nullable Cycle backlog) {}

    /**
     * What the reader may do now.
     *
     * @param waitsForOther the reader could confirm, but gave the grade
     */
    public record Flags(
            boolean closing,
            boolean mayGrade,
            boolean mayConfirm,
            boolean waitsForOther,
            boolean mayReopen,
            boolean mayDecide) {}
}
