package org.waypoint.okr.domain.calibration;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.hypothesis.Hypothesis;
import org.waypoint.okr.domain.hypothesis.HypothesisId;
import org.waypoint.okr.domain.hypothesis.VerdictGiven;

/**
 * What calibration takes from a bet with a verdict. Who placed it and who judged it is left out on purpose.
 *
 * @param decidedOn the day of the verdict, in the instance's zone
 * @param belief 0 to 10, as it stood at the end of the day on which the bet was placed
 */
public record DecidedBet(Hypothesis bet, VerdictGiven verdict, LocalDate decidedOn, int belief) {
    public HypothesisId id() {
        return bet.id();
    }

    /** The observed change against the prediction; null when nobody measured it or nothing was predicted. */
    public @Nullable PredictedRange range() {
        BigDecimal low = bet.statement().predictedLow();
        BigDecimal high = bet.statement().predictedHigh();
        BigDecimal observed = verdict.observedChange();
        return low == null || high == null || observed == null ? null : PredictedRange.of(low, high, observed);
    }
}
