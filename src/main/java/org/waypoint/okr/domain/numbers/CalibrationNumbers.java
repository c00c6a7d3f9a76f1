package org.waypoint.okr.domain.numbers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.calibration.BeliefFit;
import org.waypoint.okr.domain.calibration.Calibration;
import org.waypoint.okr.domain.calibration.DecidedBet;
import org.waypoint.okr.domain.calibration.DecisionTime;
import org.waypoint.okr.domain.calibration.PredictedRange;
import org.waypoint.okr.domain.calibration.RangeFit;
import org.waypoint.okr.domain.scoring.ScoringRules;
import org.waypoint.okr.domain.scoring.explanation.ExclusionReason;
import org.waypoint.okr.domain.scoring.explanation.Explained;
import org.waypoint.okr.domain.scoring.explanation.Formula;
import org.waypoint.okr.domain.scoring.explanation.InputName;
import org.waypoint.okr.domain.scoring.explanation.ScoreExplanation;
import org.waypoint.okr.domain.scoring.explanation.StepKind;

/** The figures of calibration, each over the decided bets of one scope. */
public final class CalibrationNumbers {
    private final List<DecidedBet> bets;
    private final Calibration calibration;

    public CalibrationNumbers(List<DecidedBet> bets) {
        this.bets = List.copyOf(bets);
        this.calibration = Calibration.of(bets);
    }

    /** The share of observed changes that lie inside their predicted range. */
    public Explained hitRate() {
        RangeFit fit = calibration.ranges();
        ScoreExplanation.Builder explanation = begin(Formula.HIT_RATE);
        leaveOut(explanation, bet -> bet.range() == null, ExclusionReason.NOT_OBSERVED);
        explanation.input(InputName.INSIDE, fit.inside()).input(InputName.MEASURED, fit.measured());
        explanation.input(InputName.BELOW, fit.below()).input(InputName.ABOVE, fit.above());
        explanation.each(calibration.points(), point -> note(explanation, point));
        return divided(explanation, BigDecimal.valueOf(fit.inside()), fit.measured(), fit.hitRate())
                .step(StepKind.SHOWN_IN_PERCENT)
                .explains(fit.hitRate());
    }

    /** Whether units promise too much: the mean of the signed errors. */
    public Explained meanError() {
        return error(
                Formula.MEAN_ERROR, PredictedRange::error, calibration.ranges().meanError());
    }

    /** How far off the predictions are, whichever way. */
    public Explained meanDistance() {
        return error(
                Formula.MEAN_DISTANCE,
                range -> range.error().abs(),
                calibration.ranges().meanAbsoluteError());
    }

    /** How the belief at placement fits the verdict: the mean squared difference, and three groups of beliefs. */
    public Explained beliefFit() {
        BeliefFit fit = calibration.beliefs();
        ScoreExplanation.Builder explanation = begin(Formula.SQUARED_ERROR);
        leaveOut(explanation, bet -> !BeliefFit.tells(bet), ExclusionReason.CANNOT_TELL);
        explanation.input(InputName.JUDGED, fit.judged());
        explanation.input(InputName.MEAN_BELIEF, fit.meanBelief()).input(InputName.MEAN_OUTCOME, fit.meanOutcome());
        List<DecidedBet> judged = bets.stream().filter(BeliefFit::tells).toList();
        explanation.each(judged, bet -> note(explanation, bet));
        divided(explanation, sum(judged, BeliefFit::squaredError), fit.judged(), fit.brier());
        for (BeliefFit.Step step : fit.steps()) {
            explanation.step(
                    StepKind.BELIEF_GROUP, step.from(), step.to(), step.bets(), step.meanBelief(), step.meanOutcome());
        }
        return explanation.step(StepKind.SHOWN_WITH_TWO_DECIMALS).explains(fit.brier());
    }

    /** How long a unit takes from shipping to a verdict: the median of days. */
    public Explained decisionTime() {
        DecisionTime time = calibration.decisions();
        ScoreExplanation.Builder explanation = begin(Formula.MEDIAN_DAYS);
        leaveOut(explanation, bet -> DecisionTime.days(bet) == null, ExclusionReason.NOT_SHIPPED);
        explanation.input(InputName.COUNTED, time.counted());
        List<DecidedBet> shipped =
                bets.stream().filter(bet -> DecisionTime.days(bet) != null).toList();
        explanation.each(shipped, bet -> explanation.step(StepKind.BET_DAYS, bet.id(), days(bet)));
        BigDecimal median = time.medianDays();
        if (median != null) {
            explanation.step(StepKind.MEDIAN, time.counted(), median);
        }
        return explanation.step(StepKind.ROUNDED_TO_ONE_DECIMAL).explains(median);
    }

    private Explained error(Formula formula, Function<PredictedRange, BigDecimal> error, @Nullable BigDecimal mean) {
        ScoreExplanation.Builder explanation = begin(formula);
        leaveOut(explanation, bet -> bet.range() == null, ExclusionReason.NOT_OBSERVED);
        List<Calibration.Point> points = calibration.points();
        explanation.input(InputName.MEASURED, points.size());
        explanation.each(
                points,
                point -> explanation.step(
                        StepKind.BET_ERROR, point.bet().id(), point.range().observed(), error.apply(point.range())));
        BigDecimal sum = sum(points, point -> error.apply(point.range()));
        return divided(explanation, sum, points.size(), mean)
                .step(StepKind.SHOWN_IN_PERCENT)
                .explains(mean);
    }

    private ScoreExplanation.Builder begin(Formula formula) {
        return ScoreExplanation.of(ScoringRules.CURRENT_VERSION, formula)
                .excludeIf(bets.isEmpty(), ExclusionReason.NO_VERDICT);
    }

    private void leaveOut(ScoreExplanation.Builder explanation, Predicate<DecidedBet> which, ExclusionReason reason) {
        explanation.excludeAll(bets.stream().filter(which).map(DecidedBet::id).toList(), reason);
    }

    private static ScoreExplanation.Builder divided(
            ScoreExplanation.Builder explanation, BigDecimal sum, int count, @Nullable BigDecimal quotient) {
        return quotient == null ? explanation : explanation.step(StepKind.DIVIDED, sum, count, quotient);
    }

    private static void note(ScoreExplanation.Builder explanation, Calibration.Point point) {
        StepKind kind = switch (point.range().fit()) {
            case BELOW -> StepKind.BET_BELOW;
            case INSIDE -> StepKind.BET_INSIDE;
            case ABOVE -> StepKind.BET_ABOVE;
        };
        // a point has all three: without one of them there is no range to draw
        BigDecimal observed = Objects.requireNonNull(point.bet().verdict().observedChange());
        BigDecimal low = Objects.requireNonNull(point.bet().bet().statement().predictedLow());
        BigDecimal high = Objects.requireNonNull(point.bet().bet().statement().predictedHigh());
        explanation.step(kind, point.bet().id(), observed, low, high);
    }

    private static void note(ScoreExplanation.Builder explanation, DecidedBet bet) {
        explanation.step(
                StepKind.BET_SQUARED,
                bet.id(),
                BeliefFit.chance(bet),
                BeliefFit.outcome(bet),
                BeliefFit.squaredError(bet));
    }

    private static int days(DecidedBet bet) {
        Long days = DecisionTime.days(bet);
        return days == null ? 0 : Math.toIntExact(days);
    }

    private static <T> BigDecimal sum(List<T> members, Function<T, BigDecimal> value) {
        return members.stream().map(value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
