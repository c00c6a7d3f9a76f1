package org.waypoint.okr.web.chart;

import java.math.BigDecimal;
import java.util.function.Function;
import org.waypoint.okr.domain.keyresult.Metric;

/** A value that goes through the whole chart as a level line. */
public enum Level {
    BASELINE(Metric::baseline),
    TARGET(Metric::target),
    STRETCH(Metric::stretch),
    MINIMUM(Metric::minimum),
    MAXIMUM(Metric::maximum);

    private final Function<Metric, BigDecimal> value;

    Level(Function<Metric, BigDecimal> value) {
        this.value = value;
    }

    /** The value, or null where the metric has none. */
    BigDecimal of(Metric metric) {
        return value.apply(metric);
    }
}
