package org.waypoint.okr.rest.json;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.learning.CalibrationView;
import org.waypoint.okr.domain.calibration.BeliefFit;
import org.waypoint.okr.domain.calibration.Calibration;
import org.waypoint.okr.domain.calibration.DecisionTime;
import org.waypoint.okr.domain.calibration.PredictedRange;
import org.waypoint.okr.domain.calibration.RangeFit;

/** How well a unit's predictions fit what came; null where there is nothing to count. */
public record CalibrationJson(
        int verdicts,
        boolean enough,
        int missing,
        Ranges ranges,
        Beliefs beliefs,
        ShippedToDecided shippedToDecided,
        List<Point> points) {
    public static CalibrationJson of(CalibrationView view) {
        Calibration calibration = view.calibration();
        return new CalibrationJson(
                calibration.verdicts(),
                calibration.isEnough(),
                calibration.missing(),
                Ranges.of(calibration.ranges()),
                Beliefs.of(calibration.beliefs()),
                ShippedToDecided.of(calibration.decisions()),
                calibration.points().stream()
                        .map(point -> Point.of(
                                point,
                                view.keyResultTitles().getOrDefault(point.bet().id(), "")))
                        .toList());
    }

    /** Predicted ranges against observed changes. */
    public record Ranges(
            int measured,
            int below,
            int inside,
            int above,
            @Nullable BigDecimal hitRate,
            @Nullable BigDecimal meanError,
            @Nullable BigDecimal meanAbsoluteError) {
        static Ranges of(RangeFit fit) {
            return new Ranges(
                    fit.measured(),
                    fit.below(),
                    fit.inside(),
                    fit.above(),
                    fit.hitRate(),
                    fit.meanError(),
                    fit.meanAbsoluteError());
        }
    }

    /** Belief at placement against verdicts that tell. */
    public record Beliefs(
            int judged,
            @Nullable BigDecimal brier,
            @Nullable BigDecimal meanBelief,
            @Nullable BigDecimal meanOutcome,
            List<Step> steps) {
        static Beliefs of(BeliefFit fit) {
            return new Beliefs(
                    fit.judged(),
                    fit.brier(),
                    fit.meanBelief(),
                    fit.meanOutcome(),
                    fit.steps().stream().map(Step::of).toList());
        }
    }

    /** Beliefs from one value to another. */
    public record Step(int from, int to, int hypotheses, BigDecimal meanBelief, BigDecimal meanOutcome) {
        static Step of(BeliefFit.Step step) {
            return new Step(step.from(), step.to(), step.bets(), step.meanBelief(), step.meanOutcome());
        }
    }

    /** Days from shipping to the verdict. */
    public record ShippedToDecided(int counted, @Nullable BigDecimal medianDays) {
        static ShippedToDecided of(DecisionTime time) {
            return new ShippedToDecided(time.counted(), time.medianDays());
        }
    }

    /** One bet with an observed change, in shares of its predicted middle. */
    public record Point(
            long hypothesisId,
            String keyResultTitle,
            BigDecimal low,
            BigDecimal high,
            BigDecimal observed,
            String fit,
            int belief,
            String verdict) {
        static Point of(Calibration.Point point, String title) {
            PredictedRange range = point.range();
            return new Point(
                    point.bet().id().value(),
                    title,
                    range.low(),
                    range.high(),
                    range.observed(),
                    range.fit().name(),
                    point.bet().belief(),
                    point.bet().verdict().verdict().name());
        }
    }
}
