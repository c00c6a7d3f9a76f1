package org.waypoint.okr.domain.health;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.scoring.Punctuality;

/**
 * Whether a rhythm fades: punctuality has fallen by 15 points or more from four weeks to the next four. Below seven
 * check-ins due it stays silent, because then a single one that was missed would ring it.
 *
 * @param before check-ins of the four weeks before
 * @param now check-ins of the last four weeks
 */
public record FadeAlarm(Punctuality before, Punctuality now) {
    /** Fewer check-ins due, and one more or less is 15 points. */
    public static final int ENOUGH = 7;

    private static final BigDecimal FADING = new BigDecimal("-0.15");

    /** Change in points of 1, two decimals, negative when it fell; null where nothing was due. */
    public @Nullable BigDecimal change() {
        return Share.of(now).since(Share.of(before));
    }

    public boolean rings() {
        BigDecimal change = change();
        return change != null && before.due() >= ENOUGH && now.due() >= ENOUGH && change.compareTo(FADING) <= 0;
    }
}
