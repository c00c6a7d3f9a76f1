package org.waypoint.okr.app.closing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.objective.ObjectiveView;
import org.waypoint.okr.app.port.People;
import org.waypoint.okr.app.score.ScoreView;
import org.waypoint.okr.domain.alignment.AlignmentKind;
import org.waypoint.okr.domain.closing.ChildAnswer;
import org.waypoint.okr.domain.closing.ChildPlan;
import org.waypoint.okr.domain.closing.Closing;
import org.waypoint.okr.domain.closing.LinkState;
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
     * @param told what the decision says about it; null before
     * @param ended it was abandoned or is done, so that nothing is asked about it
     * @param fate what counts in the end; null before the decision
     */
    public record Child(
            Objective objective,
            String unitName,
            AlignmentKind kind,
            @Nullable ChildPlan told,
            boolean ended,
            @Nullable Fate fate) {}

    /**
     * A decided objective to which this one leads.
     *
     * @param told what the decision says about this one; null when nobody was asked about it
     * @param fate what counts in the end
     * @param answer what this one's own unit answered; null when it did not
     * @param mayAnswer the reader may answer now
     * @param mayFollow the parent goes on, so that following is an answer
     * @param others those that could be the parent instead; empty unless the reader may answer
     */
    public record Parent(
            Objective objective,
            @Nullable ChildPlan told,
            @Nullable Fate fate,
            @Nullable ChildAnswer answer,
            boolean mayAnswer,
            boolean mayFollow,
            List<Other> others) {
        public Parent {
            others = List.copyOf(others);
        }
    }

    /** An objective that could be the parent instead; the cycle is its own. */
    public record Other(Objective objective, String unitName, String cycleName) {}

    /**
     * Where an objective leads next, as far as that is known.
     *
     * @param to the other parent; null unless one was named
     */
    public record Fate(ChildPlan plan, @Nullable Objective to, LinkState state) {}

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
     * @param leaderless nobody leads the unit or one above it, so that an OKR Master confirms
     */
    public record Flags(
            boolean closing,
            boolean mayGrade,
            boolean mayConfirm,
            boolean waitsForOther,
            boolean leaderless,
            boolean mayReopen,
            boolean mayDecide) {}
}
