package org.waypoint.okr.web.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.waypoint.okr.domain.cycle.DateRange;

/**
 * Where days and values lie in one drawing. Days run to the right, from the evening before the cycle to the evening of
 * its last day; values grow upward.
 */
final class Canvas {
    static final double TOP = 24;
    static final double BOTTOM = 28;
    static final double LEFT = 12;
    private static final double TENTHS = 10;
    private static final double ROOM = 0.08;
    /** How much of the height a forecast may claim beyond everything else, on either side. */
    private static final double FAN = 0.35;

    private final DateRange cycle;
    private final double width;
    private final double height;
    private final double right;
    private final double low;
    private final double high;

    /** @param right margin for the words at the ends of the level lines */
    Canvas(ChartSubject subject, double width, double height, double right) {
        this.cycle = subject.cycle();
        this.width = width;
        this.height = height;
        this.right = right;
        double least = least(subject.values(), Double.MAX_VALUE);
        double most = most(subject.values(), -Double.MAX_VALUE);
        double span = most > least ? most - least : Math.max(1, Math.abs(most));
        double lowest = Math.max(least - span * FAN, least(subject.range(), least));
        double highest = Math.min(most + span * FAN, most(subject.range(), most));
        this.low = lowest - span * ROOM;
        this.high = highest + span * ROOM;
    }

    double x(LocalDate day) {
        double days = ChronoUnit.DAYS.between(cycle.start(), day) + 1.0;
        return LEFT + days / cycle.days() * plotWidth();
    }

    double y(BigDecimal value) {
        return TOP + (high - value.doubleValue()) / (high - low) * plotHeight();
    }

    double left() {
        return LEFT;
    }

    double end() {
        return LEFT + plotWidth();
    }

    double floor() {
        return TOP + plotHeight();
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    double plotWidth() {
        return width - LEFT - right;
    }

    double plotHeight() {
        return height - TOP - BOTTOM;
    }

    /** A corner of a path. */
    String at(LocalDate day, BigDecimal value) {
        return at(x(day), y(value));
    }

    static String at(double x, double y) {
        return number(x) + " " + number(y);
    }

    static String number(double value) {
        return Double.toString(Math.round(value * TENTHS) / TENTHS);
    }

    private static double least(Iterable<BigDecimal> values, double beginning) {
        double least = beginning;
        for (BigDecimal value : values) {
            least = Math.min(least, value.doubleValue());
        }
        return least;
    }

    private static double most(Iterable<BigDecimal> values, double beginning) {
        double most = beginning;
        for (BigDecimal value : values) {
            most = Math.max(most, value.doubleValue());
        }
        return most;
    }
}
