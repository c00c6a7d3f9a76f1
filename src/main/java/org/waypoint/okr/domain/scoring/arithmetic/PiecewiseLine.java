package org.waypoint.okr.domain.scoring.arithmetic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** Straight pieces between points of ascending x; before the first and after the last point it is level. */
public record PiecewiseLine(List<Point> points) {
    /** One corner of the line. */
    public record Point(BigDecimal x, BigDecimal y) {}

    /** @throws IllegalArgumentException when there is no point or x does not ascend */
    public PiecewiseLine {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("A line needs a point");
        }
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i).x().compareTo(points.get(i - 1).x()) <= 0) {
                throw new IllegalArgumentException("x must ascend");
            }
        }
    }

    /** The height of the line at x, with 34 significant digits. */
    public BigDecimal at(BigDecimal x) {
        Point before = points.get(0);
        for (Point point : points) {
            if (x.compareTo(point.x()) <= 0) {
                return between(before, point, x);
            }
            before = point;
        }
        return before.y();
    }

    private static BigDecimal between(Point from, Point to, BigDecimal x) {
        if (from == to) {
            return from.y();
        }
        BigDecimal rise = to.y().subtract(from.y());
        BigDecimal run = to.x().subtract(from.x());
        return from.y().add(rise.multiply(x.subtract(from.x())).divide(run, MathContext.DECIMAL128));
    }
}
