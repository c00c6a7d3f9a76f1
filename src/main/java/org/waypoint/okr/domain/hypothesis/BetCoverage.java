package org.waypoint.okr.domain.hypothesis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultKind;
import org.waypoint.okr.domain.keyresult.Measurement;

/**
 * How much of a key result's remaining gap its live bets would close if their predictions came true: the sum of the
 * predictions' middles divided by the gap between the current value and the target.
 */
public final class BetCoverage {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int SCALE = 4;

    private BetCoverage() {}

    /** A ratio with four decimals (1 = the whole gap); null where there is no gap left or no direction to close it. */
    public static @Nullable BigDecimal of(KeyResult keyResult, Collection<HypothesisStatement> live) {
        BigDecimal gap = remainingGap(keyResult);
        if (gap == null || gap.signum() == 0) {
            return null;
        }
        BigDecimal predicted = live.stream().map(BetCoverage::middle).reduce(BigDecimal.ZERO, BigDecimal::add);
        return predicted.divide(gap, SCALE, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal remainingGap(KeyResult keyResult) {
        BigDecimal target = keyResult.metric().target();
        BigDecimal baseline = keyResult.metric().baseline();
        if (keyResult.metric().kind() != KeyResultKind.METRIC || target == null || baseline == null) {
            return null;
        }
        BigDecimal current = keyResult.series().latest().map(Measurement::value).orElse(baseline);
        BigDecimal gap = target.subtract(current);
        boolean reached = gap.signum() != target.subtract(baseline).signum();
        return reached ? BigDecimal.ZERO : gap;
    }

    private static BigDecimal middle(HypothesisStatement statement) {
        BigDecimal low = statement.predictedLow();
        BigDecimal high = statement.predictedHigh();
        if (low == null || high == null) {
            return BigDecimal.ZERO;
        }
        return low.add(high).divide(TWO);
    }
}
