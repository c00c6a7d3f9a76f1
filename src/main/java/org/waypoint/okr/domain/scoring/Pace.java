package org.waypoint.okr.domain.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Progress against time.
 *
 * @param expected progress expected today, 0–1 with four decimals, or null where there is no expected line
 * @param difference progress − expected, or null when one of them is missing
 */
public record Pace(@Nullable BigDecimal expected, @Nullable BigDecimal difference, PaceStatus status) {
    public static Pace none() {
        return new Pace(null, null, PaceStatus.NONE);
    }

    public Pace withStatus(PaceStatus other) {
        return new Pace(expected, difference, other);
    }
}
