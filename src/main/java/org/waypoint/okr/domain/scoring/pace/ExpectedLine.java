package org.waypoint.okr.domain.scoring.pace;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waypoint.okr.domain.cycle.DateRange;
import org.waypoint.okr.domain.keyresult.Direction;
import org.waypoint.okr.domain.keyresult.Metric;
import org.waypoint.okr.domain.keyresult.Milestone;
import org.waypoint.okr.domain.scoring.arithmetic.PiecewiseLine;

/**
 * The progress expected day by day: 0 on the evening before the cycle, 1 on the evening of its last day, straight in
 * between unless milestones bend it. Milestones are placed along the way from baseline to target, so a falling metric
 * bends like a rising one.
 */
public final class ExpectedLine {
    private final DateRange cycle;
    private final PiecewiseLine line;
    private final boolean bent;

    private ExpectedLine(DateRange cycle, List<PiecewiseLine.Point> corners) {
        this.cycle = cycle;
        this.bent = !corners.isEmpty();
        List<PiecewiseLine.Point> points = new ArrayList<>();
        points.add(new PiecewiseLine.Point(BigDecimal.ZERO, BigDecimal.ZERO));
        points.addAll(corners);
        BigDecimal days = BigDecimal.valueOf(cycle.days());
        if (points.get(points.size() - 1).x().compareTo(days) < 0) {
            points.add(new PiecewiseLine.Point(days, BigDecimal.ONE));
        }
        this.line = new PiecewiseLine(points);
    }

    public static ExpectedLine straight(DateRange cycle) {
        return new ExpectedLine(cycle, List.of());
    }

    /** The line of a metric; milestones outside the cycle do not bend it. */
    public static ExpectedLine of(Metric metric, DateRange cycle) {
        BigDecimal baseline = metric.baseline();
        BigDecimal target = metric.target();
        if (baseline == null || target == null || metric.direction() == Direction.NONE) {
            return straight(cycle);
        }
        BigDecimal way = target.subtract(baseline);
        List<PiecewiseLine.Point> corners = new ArrayList<>();
        for (Milestone milestone : metric.milestones()) {
            if (cycle.contains(milestone.date())) {
                BigDecimal share = milestone.value().subtract(baseline).divide(way, MathContext.DECIMAL128);
                corners.add(new PiecewiseLine.Point(BigDecimal.valueOf(cycle.elapsed(milestone.date())), share));
            }
        }
        return new ExpectedLine(cycle, corners);
    }

    /** Whether milestones bend the line. */
    public boolean isBent() {
        return bent;
    }

    /** Progress expected on the evening of a day, four decimals, HALF_UP. */
    public BigDecimal on(LocalDate day) {
        return line.at(BigDecimal.valueOf(cycle.elapsed(day))).setScale(4, RoundingMode.HALF_UP);
    }
}
