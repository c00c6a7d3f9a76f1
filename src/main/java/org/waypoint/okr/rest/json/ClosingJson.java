package org.waypoint.okr.rest.json;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.closing.ClosingView;
import org.waypoint.okr.app.port.People;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.closing.ChildPlan;
import org.waypoint.okr.domain.closing.Closing;
import org.waypoint.okr.domain.closing.Computed;
import org.waypoint.okr.domain.closing.Decided;
import org.waypoint.okr.domain.closing.Grading;
import org.waypoint.okr.domain.cycle.Cycle;

/** How far an objective has come with leaving its cycle. */
public record ClosingJson(
        long objectiveId,
        String title,
        long unitId,
        long cycleId,
        String step,
        ScoreJson score,
        @Nullable ScoreJson originalScore,
        @Nullable GradeJson grading,
        @Nullable StepJson confirmed,
        @Nullable DecisionJson decided,
        List<ChildJson> children,
        List<ParentJson> parents,
        @Nullable RelativeJson carriedFrom,
        @Nullable RelativeJson carriedTo,
        @Nullable Long nextCycleId,
        @Nullable String nextCycleName,
        List<String> needNewTarget,
        long version,
        boolean mayGrade,
        boolean mayConfirm,
        boolean mayReopen,
        boolean mayDecide) {

    public static ClosingJson of(ClosingView view) {
        Closing closing = view.closing();
        Cycle next = view.lineage().next();
        return new ClosingJson(
                closing.objectiveId().value(),
                view.objective().objective().title(),
                closing.unitId().value(),
                closing.cycleId().value(),
                closing.step().name(),
                ScoreJson.of(view.objective().score()),
                view.originalScore() == null ? null : ScoreJson.of(view.originalScore()),
                GradeJson.of(view),
                StepJson.of(closing.confirmed(), view.people()),
                DecisionJson.of(closing.decided(), view.people()),
                view.children().stream().map(ChildJson::of).toList(),
                view.parents().stream().map(ParentJson::of).toList(),
                RelativeJson.of(view.lineage().carriedFrom()),
                RelativeJson.of(view.lineage().carriedTo()),
                next == null ? null : next.id().value(),
                next == null ? null : next.name(),
                view.needNewTarget(),
                closing.version(),
                view.flags().mayGrade(),
                view.flags().mayConfirm(),
                view.flags().mayReopen(),
                view.flags().mayDecide());
    }

    /** The unit's own grade beside what was computed when it was given. */
    public record GradeJson(
            @Nullable BigDecimal grade,
            @Nullable String band,
            boolean committedMissed,
            boolean possiblyTooEasy,
            @Nullable BigDecimal computed,
            @Nullable BigDecimal computedScore,
            @Nullable BigDecimal againstOriginal,
            boolean targetMoved,
            @Nullable String reason,
            @Nullable String cause,
            @Nullable String change,
            UserJson by,
            Instant at) {
        static @Nullable GradeJson of(ClosingView view) {
            Grading grading = view.closing().grading();
            if (grading == null) {
                return null;
            }
            Computed computed = grading.computed();
            return new GradeJson(
                    grading.grade(),
                    view.givenGrade() == null ? null : view.givenGrade().band().name(),
                    view.givenGrade() != null && view.givenGrade().committedMissed(),
                    view.givenGrade() != null && view.givenGrade().possiblyTooEasy(),
                    computed.displayed(),
                    computed.score(),
                    computed.againstOriginal(),
                    computed.targetMoved(),
                    grading.said().reason(),
                    grading.said().cause(),
                    grading.said().change(),
                    UserJson.of(view.people().named(grading.stamp().userKey())),
                    grading.stamp().at());
        }
    }

    /** Who took a step, and when. */
    public record StepJson(UserJson by, Instant at) {
        static @Nullable StepJson of(@Nullable Stamp stamp, People people) {
            return stamp == null ? null : new StepJson(UserJson.of(people.named(stamp.userKey())), stamp.at());
        }
    }

    /** What becomes of the objective. */
    public record DecisionJson(String decision, String why, UserJson by, Instant at) {
        static @Nullable DecisionJson of(@Nullable Decided decided, People people) {
            return decided == null
                    ? null
                    : new DecisionJson(
                            decided.decision().name(),
                            decided.why(),
                            UserJson.of(people.named(decided.stamp().userKey())),
                            decided.stamp().at());
        }
    }

    /** An objective that leads to this one. */
    public record ChildJson(
            long objectiveId,
            String title,
            String unitName,
            String kind,
            @Nullable String what,
            boolean ended,
            @Nullable FateJson next) {
        static ChildJson of(ClosingView.Child child) {
            return new ChildJson(
                    child.objective().id().value(),
                    child.objective().title(),
                    child.unitName(),
                    child.kind().name(),
                    name(child.told()),
                    child.ended(),
                    FateJson.of(child.fate()));
        }
    }

    /** A decided objective above, what was said there about this one, and what this one's unit answers. */
    public record ParentJson(
            long objectiveId,
            String title,
            @Nullable String what,
            @Nullable FateJson next,
            boolean answered,
            long version,
            boolean mayAnswer) {
        static ParentJson of(ClosingView.Parent parent) {
            return new ParentJson(
                    parent.objective().id().value(),
                    parent.objective().title(),
                    name(parent.told()),
                    FateJson.of(parent.fate()),
                    parent.answer() != null,
                    parent.answer() == null ? 0 : parent.answer().version(),
                    parent.mayAnswer());
        }
    }

    /** Where an objective leads in the next cycle, and how far the link has come. */
    public record FateJson(
            String what,
            @Nullable Long toObjectiveId,
            @Nullable String toTitle,
            String link) {
        static @Nullable FateJson of(ClosingView.@Nullable Fate fate) {
            return fate == null
                    ? null
                    : new FateJson(
                            fate.plan().name(),
                            fate.to() == null ? null : fate.to().id().value(),
                            fate.to() == null ? null : fate.to().title(),
                            fate.state().name());
        }
    }

    private static @Nullable String name(@Nullable ChildPlan plan) {
        return plan == null ? null : plan.name();
    }

    /** The same objective in another cycle. */
    public record RelativeJson(
            long objectiveId,
            String title,
            long cycleId,
            @Nullable String cycleName) {
        static @Nullable RelativeJson of(ClosingView.@Nullable Relative relative) {
            return relative == null
                    ? null
                    : new RelativeJson(
                            relative.objective().id().value(),
                            relative.objective().title(),
                            relative.objective().cycleId().value(),
                            relative.cycle() == null ? null : relative.cycle().name());
        }
    }
}
