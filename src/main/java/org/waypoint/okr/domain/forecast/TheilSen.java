package org.waypoint.okr.domain.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.waypoint.okr.domain.keyresult.Measurement;

/**
 * The robust trend through dated values: the slope is the median of the slopes between all pairs, the intercept the
 * median of what remains, so that a single wild value hardly moves the line.
 *
 * <p>H. Theil, <i>A rank-invariant method of linear and polynomial regression analysis</i>, 1950; P. K. Sen,
 * <i>Estimates of the regression coefficient based on Kendall's tau</i>, Journal of the American Statistical
 * Association 63, 1968. The interval of the slope is Sen's; between ranks it interpolates as R. O. Gilbert does in
 * <i>Statistical Methods for Environmental Pollution Monitoring</i>, 1987, section 16.5.
 */
final class TheilSen {
    /** Ninth decile of the normal distribution: 80 % lie between it and its negative. */
    static final double EIGHTY_PERCENT = 1.2815515655446004;

    private final double[] times;
    private final double[] values;
    private final double[] slopes;
    private final double slope;
    private final double intercept;

    private TheilSen(double[] times, double[] values) {
        this.times = times;
        this.values = values;
        this.slopes = slopes(times, values);
        this.slope = median(slopes);
        this.intercept = intercept(slope);
    }

    /** @param points at least two, each on a day of its own, oldest first; time 0 is the first of them */
    static TheilSen of(List<Measurement> points) {
        LocalDate first = points.get(0).date();
        return new TheilSen(
                points.stream()
                        .mapToDouble(point -> ChronoUnit.DAYS.between(first, point.date()))
                        .toArray(),
                points.stream()
                        .mapToDouble(point -> point.value().doubleValue())
                        .toArray());
    }

    /** Change in one day. */
    double slope() {
        return slope;
    }

    /** Value of the line at time 0. */
    double intercept() {
        return intercept;
    }

    double at(double time) {
        return intercept + slope * time;
    }

    /** The slopes between all pairs, ascending. */
    double[] slopes() {
        return slopes.clone();
    }

    /** The median intercept of a line with another slope. */
    double intercept(double otherSlope) {
        double[] rest = new double[values.length];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = values[i] - otherSlope * times[i];
        }
        Arrays.sort(rest);
        return median(rest);
    }

    /** By how much each value lies above the line. */
    double[] residuals() {
        double[] residuals = new double[values.length];
        for (int i = 0; i < residuals.length; i++) {
            residuals[i] = values[i] - at(times[i]);
        }
        return residuals;
    }

    /** Standard deviation of Kendall's S where there is no trend; equal values are not corrected for, to be careful. */
    double spread() {
        double count = values.length;
        return Math.sqrt(count * (count - 1) * (2 * count + 5) / 18);
    }

    /** Sen's interval, which holds the true slope in 8 of 10 cases. */
    Interval interval() {
        double width = EIGHTY_PERCENT * spread();
        return new Interval(ranked((slopes.length - width) / 2), ranked((slopes.length + width) / 2 + 1));
    }

    /** The slope of a rank from 1, between two ranks proportionally. */
    private double ranked(double rank) {
        double inside = Math.max(1, Math.min(slopes.length, rank));
        int below = (int) Math.floor(inside);
        int above = Math.min(slopes.length, below + 1);
        return slopes[below - 1] + (inside - below) * (slopes[above - 1] - slopes[below - 1]);
    }

    private static double[] slopes(double[] times, double[] values) {
        double[] slopes = new double[times.length * (times.length - 1) / 2];
        int next = 0;
        for (int i = 0; i < times.length; i++) {
            for (int j = i + 1; j < times.length; j++) {
                slopes[next++] = (values[j] - values[i]) / (times[j] - times[i]);
            }
        }
        Arrays.sort(slopes);
        return slopes;
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** A range of slopes. */
    record Interval(double low, double high) {}
}
