package org.waypoint.okr.rest.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.score.TrendPoint;

/** The score as it stood at the end of a day. */
public record TrendPointJson(
        LocalDate date,
        @Nullable BigDecimal score,
        @Nullable BigDecimal expected) {
    static List<TrendPointJson> of(List<TrendPoint> trend) {
        return trend.stream()
                .map(point -> new TrendPointJson(point.date(), point.score(), point.expected()))
                .toList();
    }
}
