package org.waypoint.okr.domain.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.keyresult.KeyResultKind;
import org.waypoint.okr.domain.keyresult.Measurement;
import org.waypoint.okr.domain.keyresult.Metric;
import org.waypoint.okr.domain.scoring.arithmetic.Ratio;
import org.waypoint.okr.domain.scoring.explanation.ExclusionReason;
import org.waypoint.okr.domain.scoring.explanation.Formula;
import org.waypoint.okr.domain.scoring.explanation.InputName;
import org.waypoint.okr.domain.scoring.explanation.ScoreExplanation;
import org.waypoint.okr.domain.scoring.explanation.StepKind;
import org.waypoint.okr.domain.scoring.pace.DueWeeks;

/** How measurements become progress, for each kind of key result. */
final class ProgressRule {
    private final KeyResultFacts facts;
    private final DueDates dueDates;
    private final ScoreExplanation.Builder explanation;

    ProgressRule(KeyResultFacts facts, DueDates dueDates, ScoreExplanation.Builder explanation) {
        this.facts = facts;
        this.dueDates = dueDates;
        this.explanation = explanation;
    }

    static Formula formulaOf(KeyResultKind kind) {
        return switch (kind) {
            case METRIC -> Formula.RATIO;
            case BINARY -> Formula.ACHIEVED;
            case MAINTAIN, GUARDRAIL -> Formula.SHARE_OF_WEEKS;
        };
    }

    /** Why there is nothing to compute, or nothing when there is. */
    static Optional<ExclusionReason> obstacle(KeyResultFacts facts) {
        if (facts.notYetObservable()) {
            return Optional.of(ExclusionReason.NOT_YET_OBSERVABLE);
        }
        return facts.series().isEmpty() ? Optional.of(ExclusionReason.NO_CHECK_IN) : Optional.empty();
    }

    /** The raw ratio, or null where there is nothing to compute. */
    @Nullable
    BigDecimal progress() {
        Measurement latest = facts.series().latest().orElse(null);
        noteInputs(latest);
        if (latest == null || obstacle(facts).isPresent()) {
            return null;
        }
        return switch (facts.metric().kind()) {
            case METRIC -> travelled(latest.value());
            case BINARY -> achieved(latest.value());
            case MAINTAIN, GUARDRAIL -> shareOfWeeks();
        };
    }

    private void noteInputs(@Nullable Measurement latest) {
        Metric metric = facts.metric();
        if (metric.kind().usesBand()) {
            explanation.input(InputName.MINIMUM, metric.minimum()).input(InputName.MAXIMUM, metric.maximum());
        } else {
            explanation.input(InputName.BASELINE, metric.baseline()).input(InputName.TARGET, metric.target());
        }
        explanation.input(InputName.CURRENT, latest == null ? null : latest.value());
    }

    private BigDecimal travelled(BigDecimal current) {
        BigDecimal baseline = orZero(facts.metric().baseline());
        BigDecimal target = orZero(facts.metric().target());
        BigDecimal progress = Ratio.travelled(baseline, target, current);
        if (baseline.compareTo(target) == 0) {
            explanation.step(StepKind.NO_DISTANCE, baseline);
        } else {
            explanation.step(StepKind.RATIO, current, baseline, target, progress);
        }
        return progress;
    }

    private BigDecimal achieved(BigDecimal current) {
        boolean achieved = current.compareTo(BigDecimal.ONE) >= 0;
        explanation.step(achieved ? StepKind.ACHIEVED : StepKind.NOT_ACHIEVED);
        return achieved ? Ratio.ONE : Ratio.ZERO;
    }

    private BigDecimal shareOfWeeks() {
        DueWeeks weeks = dueDates.weeks();
        int inside = (int) weeks.entries().stream()
                .filter(entry -> facts.metric().isInsideBand(entry.value()))
                .count();
        BigDecimal share = Ratio.of(inside, weeks.due());
        explanation
                .input(InputName.INSIDE, BigDecimal.valueOf(inside))
                .input(InputName.DUE, BigDecimal.valueOf(weeks.due()));
        explanation.step(StepKind.SHARE_OF_WEEKS, inside, weeks.due(), share);
        return share;
    }

    private static BigDecimal orZero(@Nullable BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }
}
