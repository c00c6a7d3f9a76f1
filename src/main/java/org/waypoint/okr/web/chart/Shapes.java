package org.waypoint.okr.web.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waypoint.okr.domain.forecast.ForecastPoint;
import org.waypoint.okr.domain.keyresult.Metric;
import org.waypoint.okr.domain.keyresult.Milestone;
import org.waypoint.okr.web.view.chart.Drawing;

/** The lines and areas of one drawing. */
final class Shapes {
    private final ChartSubject subject;
    private final Canvas canvas;

    Shapes(ChartSubject subject, Canvas canvas) {
        this.subject = subject;
        this.canvas = canvas;
    }

    /** From back to front: band, floor, today, level lines, expected line, course. */
    List<Drawing.Shape> all() {
        List<Drawing.Shape> shapes = new ArrayList<>();
        if (subject.metric().kind().usesBand()) {
            shapes.add(new Drawing.Shape("band", band()));
        }
        shapes.add(new Drawing.Shape("floor", level(canvas.floor())));
        if (subject.showsToday()) {
            double today = canvas.x(subject.today());
            shapes.add(new Drawing.Shape(
                    "today", "M" + Canvas.at(today, Canvas.TOP) + " V" + Canvas.number(canvas.floor())));
        }
        for (Level each : Level.values()) {
            BigDecimal value = each.of(subject.metric());
            if (value != null) {
                shapes.add(new Drawing.Shape(Drawings.css(each), level(canvas.y(value))));
            }
        }
        if (subject.hasExpectedLine()) {
            shapes.add(new Drawing.Shape("expected", expected()));
        }
        if (subject.points().size() > 1) {
            shapes.add(new Drawing.Shape("course", course()));
        }
        return shapes;
    }

    /** Area and line of the forecast, in coordinates of the whole drawing. */
    List<Drawing.Shape> forecast() {
        if (subject.forecast() == null) {
            return List.of();
        }
        List<ForecastPoint> line = subject.forecast().line();
        List<String> fan = new ArrayList<>();
        List<String> middle = new ArrayList<>();
        for (ForecastPoint point : line) {
            fan.add(canvas.at(point.day(), point.high()));
            middle.add(canvas.at(point.day(), point.middle()));
        }
        for (int i = line.size() - 1; i >= 0; i--) {
            fan.add(canvas.at(line.get(i).day(), line.get(i).low()));
        }
        return List.of(new Drawing.Shape("fan", path(fan) + " Z"), new Drawing.Shape("forecast", path(middle)));
    }

    private String course() {
        return path(subject.points().stream()
                .map(point -> canvas.at(point.date(), point.value()))
                .toList());
    }

    private String expected() {
        Metric metric = subject.metric();
        List<String> corners = new ArrayList<>();
        LocalDate last = subject.cycle().start().minusDays(1);
        corners.add(canvas.at(last, metric.baseline()));
        for (Milestone milestone : subject.milestones()) {
            corners.add(canvas.at(milestone.date(), milestone.value()));
            last = milestone.date();
        }
        if (last.isBefore(subject.cycle().end())) {
            corners.add(canvas.at(subject.cycle().end(), metric.target()));
        }
        return path(corners);
    }

    private String band() {
        BigDecimal maximum = subject.metric().maximum();
        BigDecimal minimum = subject.metric().minimum();
        double top = maximum == null ? Canvas.TOP : canvas.y(maximum);
        double bottom = minimum == null ? canvas.floor() : canvas.y(minimum);
        return "M" + Canvas.at(canvas.left(), top) + " H" + Canvas.number(canvas.end()) + " V" + Canvas.number(bottom)
                + " H" + Canvas.number(canvas.left()) + " Z";
    }

    private String level(double y) {
        return "M" + Canvas.at(canvas.left(), y) + " H" + Canvas.number(canvas.end());
    }

    private static String path(List<String> corners) {
        return "M" + String.join(" L", corners);
    }
}
