package org.waypoint.okr.domain.health;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One head with its number, its trend and its gaps.
 *
 * @param before what it is compared with: the same day of the cycle before, for {@link Head#TRACKING} the four weeks
 *     before; null when there is none
 */
public record HeadHealth(Head head, Measure now, @Nullable Share before) {
    /** Change in points of 1, two decimals; null where there is nothing to compare. */
    public @Nullable BigDecimal change() {
        return now.share().since(before);
    }
}
