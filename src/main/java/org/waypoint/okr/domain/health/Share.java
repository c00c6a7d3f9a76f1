package org.waypoint.okr.domain.health;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.scoring.Punctuality;
import org.waypoint.okr.domain.scoring.arithmetic.Ratio;

/**
 * So many of so many.
 *
 * @param part 0 to {@code whole}
 */
public record Share(int part, int whole) {
    private static final int PERCENT = 2;

    public static Share of(Punctuality punctuality) {
        return new Share(punctuality.kept(), punctuality.due());
    }

    /** 0 to 1 with four decimals, HALF_UP; null where there is nothing to take a share of, which is not 0. */
    public @Nullable BigDecimal value() {
        return whole == 0 ? null : Ratio.of(part, whole);
    }

    /** The same in whole per cent, as it is shown: 0.83. */
    public @Nullable BigDecimal shown() {
        BigDecimal value = value();
        return value == null ? null : value.setScale(PERCENT, RoundingMode.HALF_UP);
    }

    /**
     * Change since an earlier share, in points of 1 with two decimals; null where one of the two is missing. It compares
     * what is shown, so that a reader who subtracts finds the same.
     */
    public @Nullable BigDecimal since(@Nullable Share earlier) {
        BigDecimal now = shown();
        BigDecimal before = earlier == null ? null : earlier.shown();
        return now == null || before == null ? null : now.subtract(before);
    }
}
