package org.waypoint.okr.domain.scoring.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Ratios with four decimals, HALF_UP: what progress, scores and differences are made of. */
public final class Ratio {
    public static final int SCALE = 4;
    public static final BigDecimal ZERO = BigDecimal.ZERO.setScale(SCALE);
    public static final BigDecimal ONE = BigDecimal.ONE.setScale(SCALE);

    private Ratio() {}

    /** part ÷ whole, or 0 where the whole is 0: nothing of nothing is no progress. */
    public static BigDecimal of(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? ZERO : part.divide(whole, SCALE, RoundingMode.HALF_UP);
    }

    public static BigDecimal of(int part, int whole) {
        return of(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    /**
     * How much of the way from baseline to target has been gone. Rising and falling metrics alike, because the signs
     * cancel; below 0 when the value is worse than at the start, above 1 beyond the target.
     */
    public static BigDecimal travelled(BigDecimal baseline, BigDecimal target, BigDecimal current) {
        return of(current.subtract(baseline), target.subtract(baseline));
    }

    /** The nearest ratio between 0 and 1. */
    public static BigDecimal clamp(BigDecimal ratio) {
        return ratio.max(ZERO).min(ONE);
    }
}
