package org.waypoint.okr.web.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waypoint.okr.domain.cycle.DateRange;
import org.waypoint.okr.domain.forecast.Forecast;
import org.waypoint.okr.domain.forecast.ForecastPoint;
import org.waypoint.okr.domain.keyresult.KeyResultKind;
import org.waypoint.okr.domain.keyresult.Metric;
import org.waypoint.okr.domain.keyresult.Milestone;

/**
 * What a chart is about.
 *
 * @param cycle null for the backlog
 * @param points the check-ins that stand, oldest first
 * @param forecast null when there is none
 */
public record ChartSubject(Metric metric, DateRange cycle, List<Point> points, Forecast forecast, LocalDate today) {
    public ChartSubject {
        points = List.copyOf(points);
    }

    /** A check-in; automatic when no person typed the value. */
    public record Point(LocalDate date, BigDecimal value, boolean automatic) {}

    /** Whether there is a line to draw: a number that moves or stays inside a band, in a cycle with dates. */
    boolean isDrawable() {
        return cycle != null && metric.kind() != KeyResultKind.BINARY;
    }

    /** The milestones that bend the expected line. */
    List<Milestone> milestones() {
        return metric.milestones().stream()
                .filter(milestone -> cycle.contains(milestone.date()))
                .toList();
    }

    boolean hasExpectedLine() {
        return metric.kind().usesLine() && metric.baseline() != null && metric.target() != null;
    }

    boolean showsToday() {
        return cycle.contains(today);
    }

    /** Every value that must be visible; the ends of the forecast's range need not be. */
    List<BigDecimal> values() {
        List<BigDecimal> values = new ArrayList<>();
        for (Level level : Level.values()) {
            BigDecimal value = level.of(metric);
            if (value != null) {
                values.add(value);
            }
        }
        points.forEach(point -> values.add(point.value()));
        milestones().forEach(milestone -> values.add(milestone.value()));
        if (forecast != null) {
            values.add(forecast.end().middle());
        }
        return values;
    }

    /** Both ends of the forecast's range. */
    List<BigDecimal> range() {
        ForecastPoint end = forecast == null ? null : forecast.end();
        return end == null ? List.of() : List.of(end.low(), end.high());
    }
}
