package org.waypoint.okr.domain.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.cycle.DateRange;
import org.waypoint.okr.domain.keyresult.KeyResultKind;
import org.waypoint.okr.domain.scoring.arithmetic.Ratio;
import org.waypoint.okr.domain.scoring.explanation.ScoreExplanation;
import org.waypoint.okr.domain.scoring.explanation.StepKind;
import org.waypoint.okr.domain.scoring.pace.ExpectedLine;

/** How the progress of one key result compares with the time that has passed. */
final class PaceRule {
    private final KeyResultFacts facts;
    private final ScoringContext context;
    private final DueDates dueDates;
    private final ScoreExplanation.Builder explanation;

    PaceRule(KeyResultFacts facts, ScoringContext context, DueDates dueDates, ScoreExplanation.Builder explanation) {
        this.facts = facts;
        this.context = context;
        this.dueDates = dueDates;
        this.explanation = explanation;
    }

    Pace pace(@Nullable BigDecimal progress) {
        DateRange cycle = context.cycle();
        if (cycle == null || facts.notYetObservable()) {
            return Pace.none().withStatus(context.closed() ? PaceStatus.DONE : PaceStatus.NONE);
        }
        BigDecimal expected = expected(cycle);
        BigDecimal difference = null;
        if (expected != null && progress != null) {
            // Both numbers are already rounded, so what is shown adds up and the status follows from what is shown.
            difference = progress.subtract(expected);
            explanation.step(StepKind.DIFFERENCE, progress, expected, difference);
        }
        return new Pace(expected, difference, status(cycle, progress, difference));
    }

    private @Nullable BigDecimal expected(DateRange cycle) {
        return switch (facts.metric().kind()) {
            case METRIC -> expectedByLine(cycle);
            case BINARY -> expectedAtTheEnd(cycle);
            case MAINTAIN, GUARDRAIL -> expectedAlways();
        };
    }

    private BigDecimal expectedByLine(DateRange cycle) {
        ExpectedLine line = ExpectedLine.of(facts.metric(), cycle);
        BigDecimal expected = line.on(context.today());
        StepKind kind = line.isBent() ? StepKind.EXPECTED_BY_MILESTONES : StepKind.EXPECTED_BY_TIME;
        if (line.isBent()) {
            facts.metric().milestones().stream()
                    .filter(milestone -> cycle.contains(milestone.date()))
                    .forEach(milestone -> explanation.step(
                            StepKind.MILESTONE, milestone.date(), milestone.value(), line.on(milestone.date())));
        }
        explanation.step(kind, cycle.elapsed(context.today()), cycle.days(), expected);
        return expected;
    }

    /** Half a yes does not exist: before the last day nothing can be expected of it. */
    private @Nullable BigDecimal expectedAtTheEnd(DateRange cycle) {
        return context.today().isBefore(cycle.end()) ? null : Ratio.ONE;
    }

    private BigDecimal expectedAlways() {
        explanation.step(StepKind.EXPECTED_ALL_WEEKS, Ratio.ONE);
        return Ratio.ONE;
    }

    private PaceStatus status(DateRange cycle, @Nullable BigDecimal progress, @Nullable BigDecimal difference) {
        if (context.closed() || isAchievedForGood(progress)) {
            return PaceStatus.DONE;
        }
        if (dueDates.isStale()) {
            return PaceStatus.STALE;
        }
        if (isTooEarly(cycle)) {
            return PaceStatus.TOO_EARLY;
        }
        return difference == null ? PaceStatus.NONE : context.rules().pace().judge(difference);
    }

    private boolean isAchievedForGood(@Nullable BigDecimal progress) {
        return facts.metric().kind() == KeyResultKind.BINARY && Ratio.ONE.equals(progress);
    }

    private boolean isTooEarly(DateRange cycle) {
        boolean over = context.today().isAfter(cycle.end());
        return !over && cycle.elapsed(context.today()) <= context.rules().pace().tooEarlyDays();
    }
}
