package org.waypoint.okr.domain.calibration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A prediction and what came of it, in shares of the predicted middle, so that bets in minutes, percent and euros can be
 * put side by side: 1 is exactly the middle, 0 is no change at all, less than 0 went the other way.
 *
 * @param low the cautious end, from 0 to 1, four decimals
 * @param high the hopeful end, from 1 to 2, four decimals
 * @param observed four decimals
 */
public record PredictedRange(BigDecimal low, BigDecimal high, BigDecimal observed, Fit fit) {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int SCALE = 4;

    /** Where the observed change lies; both ends belong to the range. */
    public enum Fit {
        BELOW,
        INSIDE,
        ABOVE
    }

    /**
     * @param low the cautious end in the key result's unit, signed
     * @param high the hopeful end, on the same side of zero
     * @return null without a middle to compare with, which the rules of a statement exclude
     */
    static @Nullable PredictedRange of(BigDecimal low, BigDecimal high, BigDecimal observed) {
        BigDecimal middle = low.add(high).divide(TWO);
        if (middle.signum() == 0) {
            return null;
        }
        return new PredictedRange(
                share(low, middle), share(high, middle), share(observed, middle), fit(low, high, observed));
    }

    /** How far the observed change is from the predicted middle: negative fell short of it, in shares of the middle. */
    public BigDecimal error() {
        return observed.subtract(BigDecimal.ONE);
    }

    /** Compared before anything is rounded. */
    private static Fit fit(BigDecimal low, BigDecimal high, BigDecimal observed) {
        int towards = low.add(high).signum();
        if (observed.compareTo(low) * towards < 0) {
            return Fit.BELOW;
        }
        return observed.compareTo(high) * towards > 0 ? Fit.ABOVE : Fit.INSIDE;
    }

    private static BigDecimal share(BigDecimal value, BigDecimal middle) {
        return value.divide(middle, SCALE, RoundingMode.HALF_UP);
    }
}
