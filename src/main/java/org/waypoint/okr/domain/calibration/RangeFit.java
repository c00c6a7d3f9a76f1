package org.waypoint.okr.domain.calibration;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How predicted ranges fit what was observed.
 *
 * @param measured bets with an observed change; the others say nothing about ranges
 * @param hitRate share of them inside their range
 * @param meanError mean of the signed errors, in shares of the predicted middle: negative promised too much
 * @param meanAbsoluteError mean distance, whichever way
 */
public record RangeFit(
        int measured,
        int below,
        int inside,
        int above,
        @Nullable BigDecimal hitRate,
        @Nullable BigDecimal meanError,
        @Nullable BigDecimal meanAbsoluteError) {
    static RangeFit of(Collection<PredictedRange> ranges) {
        List<BigDecimal> errors = ranges.stream().map(PredictedRange::error).toList();
        int inside = count(ranges, PredictedRange.Fit.INSIDE);
        return new RangeFit(
                ranges.size(),
                count(ranges, PredictedRange.Fit.BELOW),
                inside,
                count(ranges, PredictedRange.Fit.ABOVE),
                Means.share(inside, ranges.size()),
                Means.of(errors),
                Means.of(errors.stream().map(BigDecimal::abs).toList()));
    }

    private static int count(Collection<PredictedRange> ranges, PredictedRange.Fit fit) {
        return (int) ranges.stream().filter(range -> range.fit() == fit).count();
    }
}
