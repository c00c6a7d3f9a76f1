package org.waypoint.okr.domain.forecast;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.keyresult.Measurement;
import org.waypoint.okr.domain.keyresult.Metric;

/**
 * Values that cannot be, as far as the key result itself tells: a count or an amount does not fall below zero, a share
 * does not exceed 100 %. Whatever has been measured or is meant to be beyond a limit shows that there is none.
 *
 * @param floor no value is lower; null when any may be
 * @param ceiling no value is higher; null when any may be
 */
public record Limits(@Nullable BigDecimal floor, @Nullable BigDecimal ceiling) {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final String PERCENT = "%";

    static Limits of(Metric metric, Collection<Measurement> points) {
        List<BigDecimal> known = Stream.concat(
                        Stream.of(metric.baseline(), metric.target(), metric.stretch())
                                .filter(Objects::nonNull),
                        points.stream().map(Measurement::value))
                .toList();
        boolean amount = known.stream().allMatch(value -> value.signum() >= 0);
        boolean share = amount && isPercent(metric) && known.stream().allMatch(value -> value.compareTo(ALL) <= 0);
        return new Limits(amount ? BigDecimal.ZERO : null, share ? ALL : null);
    }

    private static boolean isPercent(Metric metric) {
        String unit = metric.unitOfMeasure();
        return unit != null && PERCENT.equals(unit.strip());
    }

    /** The value, or the limit that it would pass. */
    double cut(double value) {
        double low = floor == null ? value : Math.max(floor.doubleValue(), value);
        return ceiling == null ? low : Math.min(ceiling.doubleValue(), low);
    }

    /** Whether the value lies beyond a limit. */
    boolean cuts(double value) {
        return cut(value) != value;
    }
}
