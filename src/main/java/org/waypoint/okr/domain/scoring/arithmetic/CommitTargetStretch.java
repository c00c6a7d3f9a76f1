package org.waypoint.okr.domain.scoring.arithmetic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Three lines on the way from a base to a stretch value: what we commit to (0.3 of the way), what we aim at (0.7), and
 * the stretch itself (1.0). Two known values give the others, rising or falling. Values have two decimals, HALF_UP.
 */
public record CommitTargetStretch(BigDecimal base, BigDecimal commit, BigDecimal target, BigDecimal stretch) {
    private static final BigDecimal COMMIT_SHARE = new BigDecimal("0.3");
    private static final BigDecimal TARGET_SHARE = new BigDecimal("0.7");
    private static final int DECIMALS = 2;

    /** How far a value has come. */
    public enum Zone {
        FAIL,
        COMMIT,
        TARGET,
        STRETCH
    }

    public static CommitTargetStretch ofBaseAndStretch(BigDecimal base, BigDecimal stretch) {
        return along(base, stretch.subtract(base));
    }

    public static CommitTargetStretch ofBaseAndTarget(BigDecimal base, BigDecimal target) {
        return along(base, target.subtract(base).divide(TARGET_SHARE, MathContext.DECIMAL128));
    }

    public static CommitTargetStretch ofTargetAndStretch(BigDecimal target, BigDecimal stretch) {
        BigDecimal rest = BigDecimal.ONE.subtract(TARGET_SHARE);
        BigDecimal way = stretch.subtract(target).divide(rest, MathContext.DECIMAL128);
        return along(stretch.subtract(way), way);
    }

    /** The zone a value lies in; null where base and stretch are the same and there is no way to measure. */
    public @Nullable Zone zone(BigDecimal value) {
        BigDecimal way = stretch.subtract(base);
        if (way.signum() == 0) {
            return null;
        }
        BigDecimal ratio = value.subtract(base).divide(way, MathContext.DECIMAL128);
        if (ratio.compareTo(BigDecimal.ONE) >= 0) {
            return Zone.STRETCH;
        }
        if (ratio.compareTo(TARGET_SHARE) >= 0) {
            return Zone.TARGET;
        }
        return ratio.compareTo(COMMIT_SHARE) >= 0 ? Zone.COMMIT : Zone.FAIL;
    }

    private static CommitTargetStretch along(BigDecimal base, BigDecimal way) {
        return new CommitTargetStretch(
                rounded(base),
                rounded(base.add(way.multiply(COMMIT_SHARE))),
                rounded(base.add(way.multiply(TARGET_SHARE))),
                rounded(base.add(way)));
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
