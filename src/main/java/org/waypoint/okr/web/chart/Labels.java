package org.waypoint.okr.web.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.view.chart.Drawing;

/** The words of one drawing: names and values of the level lines, today, and some days. */
final class Labels {
    private static final double LINE = 15;
    private static final double GAP = 6;
    private static final double BASE = 4;
    private static final double BETWEEN_DAYS = 72;

    private final ChartSubject subject;
    private final Canvas canvas;
    private final Formats formats;

    Labels(ChartSubject subject, Canvas canvas, Formats formats) {
        this.subject = subject;
        this.canvas = canvas;
        this.formats = formats;
    }

    List<Drawing.Label> all() {
        List<Drawing.Label> labels = new ArrayList<>(levels());
        if (subject.showsToday()) {
            labels.add(today());
        }
        labels.addAll(days());
        return labels;
    }

    /** What a level line is called, with its value. */
    static String level(Level level, ChartSubject subject, Formats formats) {
        return formats.word("okr.chart.level.", level) + " " + formats.number(level.of(subject.metric()));
    }

    /** Beside the ends of their lines, moved apart where they would cover each other. */
    private List<Drawing.Label> levels() {
        List<Level> present = new ArrayList<>();
        for (Level level : Level.values()) {
            if (level.of(subject.metric()) != null) {
                present.add(level);
            }
        }
        present.sort(Comparator.comparing((Level level) -> level.of(subject.metric()))
                .reversed());
        List<Drawing.Label> labels = new ArrayList<>();
        double free = 0;
        double last = canvas.floor() - (present.size() - 1) * LINE;
        for (Level level : present) {
            double y = Math.min(Math.max(free, y(level)), last + labels.size() * LINE);
            labels.add(
                    label(Drawings.css(level), canvas.end() + GAP, y + BASE, "start", level(level, subject, formats)));
            free = y + LINE;
        }
        return labels;
    }

    private double y(Level level) {
        BigDecimal value = level.of(subject.metric());
        return canvas.y(value);
    }

    private Drawing.Label today() {
        double x = canvas.x(subject.today());
        double third = canvas.plotWidth() / 6;
        String anchor = x < canvas.left() + third ? "start" : x > canvas.end() - third ? "end" : "middle";
        return label("day", x, Canvas.TOP - 8, anchor, formats.text("okr.chart.today"));
    }

    /** First and last day, and the beginnings of months where there is room. */
    private List<Drawing.Label> days() {
        LocalDate start = subject.cycle().start();
        LocalDate end = subject.cycle().end();
        double below = canvas.height() - 8;
        List<Drawing.Label> labels = new ArrayList<>();
        labels.add(label("day", canvas.left(), below, "start", formats.day(start)));
        double free = canvas.left() + BETWEEN_DAYS * 1.4;
        for (LocalDate month = start.withDayOfMonth(1).plusMonths(1);
                month.isBefore(end);
                month = month.plusMonths(1)) {
            double x = canvas.x(month);
            if (x >= free && x <= canvas.end() - BETWEEN_DAYS * 1.4) {
                labels.add(label("day", x, below, "middle", formats.day(month)));
                free = x + BETWEEN_DAYS;
            }
        }
        labels.add(label("day", canvas.end(), below, "end", formats.day(end)));
        return labels;
    }

    private static Drawing.Label label(String kind, double x, double y, String anchor, String text) {
        return new Drawing.Label(kind, Canvas.number(x), Canvas.number(y), anchor, text);
    }
}
