package org.waypoint.okr.web.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waypoint.okr.domain.keyresult.Milestone;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.view.chart.Drawing;

/** Dated values: a dot for a check-in, a square for one that no person typed, a diamond for a milestone. */
final class Marks {
    private static final double SIZE = 4;
    private static final double DIAMOND = 5.5;

    private final ChartSubject subject;
    private final Canvas canvas;
    private final Formats formats;

    Marks(ChartSubject subject, Canvas canvas, Formats formats) {
        this.subject = subject;
        this.canvas = canvas;
        this.formats = formats;
    }

    List<Drawing.Mark> all() {
        List<Drawing.Mark> marks = new ArrayList<>();
        for (Milestone milestone : subject.milestones()) {
            double x = canvas.x(milestone.date());
            double y = canvas.y(milestone.value());
            marks.add(mark("milestone", diamond(x, y), "okr.chart.milestone", milestone.date(), milestone.value()));
        }
        for (ChartSubject.Point point : subject.points()) {
            double x = canvas.x(point.date());
            double y = canvas.y(point.value());
            marks.add(
                    point.automatic()
                            ? mark("automatic", square(x, y), "okr.chart.automatic", point.date(), point.value())
                            : mark("check-in", dot(x, y), "okr.chart.check-in", point.date(), point.value()));
        }
        return marks;
    }

    private Drawing.Mark mark(String kind, String path, String word, LocalDate date, BigDecimal value) {
        String quantity = formats.quantity(value, subject.metric().unitOfMeasure());
        return new Drawing.Mark(
                kind, path, formats.text("okr.chart.mark", formats.text(word), formats.date(date), quantity));
    }

    static String dot(double x, double y) {
        String across = Canvas.number(2 * SIZE);
        return "M" + Canvas.at(x - SIZE, y) + " a4 4 0 1 0 " + across + " 0 a4 4 0 1 0 -" + across + " 0 Z";
    }

    static String square(double x, double y) {
        return "M" + Canvas.at(x - SIZE, y - SIZE) + " h8 v8 h-8 Z";
    }

    static String diamond(double x, double y) {
        return "M" + Canvas.at(x, y - DIAMOND) + " l5.5 5.5 l-5.5 5.5 l-5.5 -5.5 Z";
    }
}
