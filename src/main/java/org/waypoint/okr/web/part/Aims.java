package org.waypoint.okr.web.part;

import java.math.BigDecimal;
import org.waypoint.okr.domain.keyresult.KeyResultKind;
import org.waypoint.okr.domain.keyresult.Metric;
import org.waypoint.okr.web.Formats;

/** Says in a few words what a key result measures: from where to where, which band, or achieved or not. */
public final class Aims {
    private static final String NOTHING = "\u2013";

    private final Formats formats;

    public Aims(Formats formats) {
        this.formats = formats;
    }

    /** The newest value in words; a dash before the first check-in. */
    public String current(Metric metric, BigDecimal current) {
        if (current == null) {
            return NOTHING;
        }
        if (metric.kind() == KeyResultKind.BINARY) {
            return formats.text(current.signum() > 0 ? "okr.common.binary.achieved" : "okr.common.binary.not-achieved");
        }
        return formats.quantity(current, metric.unitOfMeasure());
    }

    /** The promise in words. */
    public String aim(Metric metric) {
        return switch (metric.kind()) {
            case BINARY -> formats.text("okr.common.aim.binary");
            case METRIC -> line(metric);
            case MAINTAIN, GUARDRAIL -> band(metric);
        };
    }

    private String line(Metric metric) {
        if (metric.baseline() == null || metric.target() == null) {
            return "";
        }
        return formats.number(metric.baseline()) + " \u2192 "
                + formats.quantity(metric.target(), metric.unitOfMeasure());
    }

    private String band(Metric metric) {
        String unit = metric.unitOfMeasure();
        if (metric.minimum() == null) {
            return metric.maximum() == null
                    ? ""
                    : formats.text("okr.common.aim.at-most", formats.quantity(metric.maximum(), unit));
        }
        if (metric.maximum() == null) {
            return formats.text("okr.common.aim.at-least", formats.quantity(metric.minimum(), unit));
        }
        return formats.text(
                "okr.common.aim.between", formats.number(metric.minimum()), formats.quantity(metric.maximum(), unit));
    }
}
