package org.waypoint.okr.domain.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two days.
 *
 * @param before value on the earlier day, in the key result's unit of measure; null when there was none yet
 * @param after value on the later day
 * @param value after − before, or null when one is missing
 * @param progress change of progress in points of 1, four decimals, or null when one is missing
 */
public record Movement(
        @Nullable BigDecimal before,
        @Nullable BigDecimal after,
        @Nullable BigDecimal value,
        @Nullable BigDecimal progress,
        Trend trend) {
    /** Whether the change brought the target nearer, whichever way that lies. */
    public enum Trend {
        BETTER,
        SAME,
        WORSE,
        /** There are not two values to compare. */
        UNKNOWN
    }

    /** The movement between two scorings of the same key result. */
    public static Movement between(KeyResultScore earlier, KeyResultScore later) {
        BigDecimal progress =
                difference(earlier.score().progress(), later.score().progress());
        return new Movement(
                earlier.current(),
                later.current(),
                difference(earlier.current(), later.current()),
                progress,
                trend(progress));
    }

    /** The movement of an objective's score; it has no value of its own. */
    public static Movement between(ObjectiveScore earlier, ObjectiveScore later) {
        BigDecimal progress = difference(earlier.score().score(), later.score().score());
        return new Movement(null, null, null, progress, trend(progress));
    }

    private static @Nullable BigDecimal difference(@Nullable BigDecimal before, @Nullable BigDecimal after) {
        return before == null || after == null ? null : after.subtract(before);
    }

    private static Trend trend(@Nullable BigDecimal change) {
        if (change == null) {
            return Trend.UNKNOWN;
        }
        if (change.signum() == 0) {
            return Trend.SAME;
        }
        return change.signum() > 0 ? Trend.BETTER : Trend.WORSE;
    }
}
