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
        return predicted(live).divide(gap, SCALE, RoundingMode.HALF_UP);
    }

    /** Sum of the predictions' middles, in the key result's unit. */
    public static BigDecimal predicted(Collection<HypothesisStatement> live) {
        return live.stream().map(BetCoverage::middle).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Where the gap begins: the latest value, or the baseline before the first; null where neither exists. */
    public static @Nullable BigDecimal current(KeyResult keyResult) {
        return keyResult
                .series()
                .latest()
                .map(Measurement::value)
                .orElse(keyResult.metric().baseline());
    }

    /** From the current value to the target; 0 once it is reached, null for kinds without a way to go. */
    public static @Nullable BigDecimal remainingGap(KeyResult keyResult) {
        BigDecimal target = keyResult.metric().target();
        BigDecimal baseline = keyResult.metric().baseline();
        if (keyResult.metric().kind() != KeyResultKind.METRIC || target == null || baseline == null) {
            return null;
        }
        BigDecimal current = current(keyResult);
        BigDecimal gap = target.subtract(current == null ? baseline : current);
        boolean reached = gap.signum() != target.subtract(baseline).signum();
        return reached ? BigDecimal.ZERO : gap;
    }

    /** Half-way between both ends of a prediction; 0 while nothing is predicted. */
    public static BigDecimal middle(HypothesisStatement statement) {
        BigDecimal low = statement.predictedLow();
        BigDecimal high = statement.predictedHigh();
        if (low == null || high == null) {
            return BigDecimal.ZERO;
        }
        return low.add(high).divide(TWO);
    }
}
