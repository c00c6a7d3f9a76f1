package org.waypoint.okr.web.part;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waypoint.okr.app.score.TrendPoint;
import org.waypoint.okr.domain.scoring.Band;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.view.part.Sparkline;

/** Draws trends as SVG paths: time runs to the right, 0 to 1 upward. */
public final class Sparklines {
    private static final int WIDTH = 96;
    private static final int HEIGHT = 24;
    private static final int MARGIN = 3;
    private static final double TENTHS = 10.0;
    private static final Sparkline NONE = new Sparkline(false, "0", "0", "", "", "0", "0", "none", "");

    private final Formats formats;

    public Sparklines(Formats formats) {
        this.formats = formats;
    }

    /** The drawing of a trend, oldest point first; nothing is drawn for fewer than two scored points. */
    public Sparkline of(List<TrendPoint> trend, Band band) {
        List<TrendPoint> scored =
                trend.stream().filter(point -> point.score() != null).toList();
        if (scored.size() < 2) {
            return NONE;
        }
        LocalDate start = trend.get(0).date();
        long days = Math.max(
                1, ChronoUnit.DAYS.between(start, trend.get(trend.size() - 1).date()));
        TrendPoint first = scored.get(0);
        TrendPoint last = scored.get(scored.size() - 1);
        return new Sparkline(
                true,
                String.valueOf(WIDTH),
                String.valueOf(HEIGHT),
                path(trend, TrendPoint::score, start, days),
                path(trend, TrendPoint::expected, start, days),
                coordinate(x(last, start, days)),
                coordinate(y(last.score())),
                Formats.css(band),
                describe(first, last));
    }

    private String describe(TrendPoint first, TrendPoint last) {
        String then = grade(first.score());
        String now = grade(last.score());
        if (last.expected() == null) {
            return formats.text("okr.common.trend", then, formats.day(first.date()), now, formats.day(last.date()));
        }
        return formats.text(
                "okr.common.trend.expected",
                then,
                formats.day(first.date()),
                now,
                formats.day(last.date()),
                grade(last.expected()));
    }

    private String grade(BigDecimal score) {
        return formats.score(score.setScale(1, RoundingMode.HALF_UP).toPlainString());
    }

    private static String path(
            List<TrendPoint> trend, Function<TrendPoint, BigDecimal> number, LocalDate start, long days) {
        List<String> corners = new ArrayList<>();
        for (TrendPoint point : trend) {
            Optional.ofNullable(number.apply(point))
                    .map(value -> coordinate(x(point, start, days)) + " " + coordinate(y(value)))
                    .ifPresent(corners::add);
        }
        return corners.isEmpty() ? "" : "M" + String.join(" L", corners);
    }

    private static double x(TrendPoint point, LocalDate start, long days) {
        return MARGIN + ChronoUnit.DAYS.between(start, point.date()) * (WIDTH - 2.0 * MARGIN) / days;
    }

    private static double y(BigDecimal value) {
        double inside = Math.max(0, Math.min(1, value.doubleValue()));
        return HEIGHT - MARGIN - inside * (HEIGHT - 2.0 * MARGIN);
    }

    private static String coordinate(double number) {
        return Double.toString(Math.round(number * TENTHS) / TENTHS);
    }
}
