package org.waypoint.okr.web.chart;

import java.util.Arrays;
import java.util.List;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.view.chart.Drawing;

/** The same chart for screens of different width, so that words keep a size that can be read. */
final class Drawings {
    private static final double LETTER = 6.6;
    private static final double WIDE = 1080;
    private static final double MEDIUM = 640;
    private static final double NARROW = 340;
    private static final double HEIGHT = 280;

    private final ChartSubject subject;
    private final Formats formats;

    Drawings(ChartSubject subject, Formats formats) {
        this.subject = subject;
        this.formats = formats;
    }

    /** A constant as it appears in style classes. */
    static String css(Level level) {
        return Formats.css(level);
    }

    List<Drawing> all() {
        return List.of(drawing("wide", WIDE), drawing("medium", MEDIUM), drawing("narrow", NARROW));
    }

    private Drawing drawing(String size, double width) {
        Canvas canvas = new Canvas(subject, width, HEIGHT, Math.min(margin(), width * 0.36));
        Shapes shapes = new Shapes(subject, canvas);
        String left = Canvas.number(canvas.left());
        String top = Canvas.number(Canvas.TOP);
        String plotWidth = Canvas.number(canvas.plotWidth());
        String plotHeight = Canvas.number(canvas.plotHeight());
        return new Drawing(
                size,
                Canvas.number(width),
                Canvas.number(canvas.height()),
                new Drawing.Plot(left, top, plotWidth, plotHeight, String.join(" ", left, top, plotWidth, plotHeight)),
                shapes.all(),
                shapes.forecast(),
                new Marks(subject, canvas, formats).all(),
                new Labels(subject, canvas, formats).all());
    }

    /** Room for the longest of the words beside the level lines. */
    private double margin() {
        int letters = Arrays.stream(Level.values())
                .filter(level -> level.of(subject.metric()) != null)
                .mapToInt(level -> Labels.level(level, subject, formats).length())
                .max()
                .orElse(0);
        return Math.max(16, letters * LETTER + 10);
    }
}
