package org.waypoint.okr.domain.alignment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.objective.Origin;

/** The cascade-ladder meter: how many objectives came from the team or were agreed, rather than handed down. */
public final class CascadeLadder {
    /** The healthy band, both ends included: neither all handed down nor everyone for themselves. */
    public static final BigDecimal HEALTHY_FROM = new BigDecimal("0.40");

    public static final BigDecimal HEALTHY_TO = new BigDecimal("0.80");

    private static final int SCALE = 4;

    private CascadeLadder() {}

    /** Share from 0 to 1 with four decimals; null without objectives. */
    public static @Nullable BigDecimal share(Collection<Origin> origins) {
        if (origins.isEmpty()) {
            return null;
        }
        long own =
                origins.stream().filter(origin -> origin != Origin.FROM_ABOVE).count();
        return BigDecimal.valueOf(own).divide(BigDecimal.valueOf(origins.size()), SCALE, RoundingMode.HALF_UP);
    }

    public static boolean isHealthy(BigDecimal share) {
        return share.compareTo(HEALTHY_FROM) >= 0 && share.compareTo(HEALTHY_TO) <= 0;
    }
}
