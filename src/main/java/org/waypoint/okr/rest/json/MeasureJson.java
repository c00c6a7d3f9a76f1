package org.waypoint.okr.rest.json;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.keyresult.Metric;

/** What a key result measures, as it was before or after a recalibration. */
public record MeasureJson(
        String kind,
        @Nullable String unit,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal target,
        @Nullable BigDecimal stretch,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        List<MilestoneJson> milestones) {
    static MeasureJson of(Metric metric) {
        return new MeasureJson(
                metric.kind().name(),
                metric.unitOfMeasure(),
                metric.baseline(),
                metric.target(),
                metric.stretch(),
                metric.minimum(),
                metric.maximum(),
                MilestoneJson.of(metric.milestones()));
    }

    static @Nullable MeasureJson ofNullable(@Nullable Metric metric) {
        return metric == null ? null : of(metric);
    }
}
