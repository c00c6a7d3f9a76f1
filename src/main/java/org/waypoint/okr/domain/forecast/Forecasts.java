package org.waypoint.okr.domain.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.cycle.DateRange;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultKind;
import org.waypoint.okr.domain.keyresult.Measurement;
import org.waypoint.okr.domain.keyresult.MeasurementSeries;
import org.waypoint.okr.domain.keyresult.Metric;

/**
 * Looks ahead from the check-ins of a key result to the last day of its cycle, upward and downward metrics alike.
 * Inside it computes with doubles: a forecast is an estimate whose error is larger than theirs by many orders, and its
 * answers are rounded coarsely afterwards. The same check-ins always give the same answer.
 */
public final class Forecasts {
    /** Fewer measured days than this have no trend worth the name. */
    public static final int MIN_DAYS = 4;
    /** More than this many are not looked at: the newest say more about what comes next, and pairs grow by the square. */
    public static final int MAX_DAYS = 40;

    private static final int WEEK = 7;
    private static final double TAIL = 0.1;
    private static final double TOLERANCE = 1e-9;

    private final Metric metric;
    private final List<Measurement> points;
    private final LocalDate end;
    private final TheilSen trend;
    private final Futures futures;
    private final Limits limits;

    private Forecasts(Metric metric, List<Measurement> points, LocalDate end) {
        this.metric = metric;
        this.points = points;
        this.end = end;
        this.trend = TheilSen.of(points);
        this.futures = new Futures(trend);
        this.limits = Limits.of(metric, points);
    }

    /** Why nothing can be foretold; empty when it can. */
    public static Optional<ForecastObstacle> obstacle(KeyResult keyResult, @Nullable DateRange cycle, LocalDate today) {
        KeyResultKind kind = keyResult.metric().kind();
        if (!kind.usesLine()) {
            return Optional.of(kind.usesBand() ? ForecastObstacle.BAND : ForecastObstacle.BINARY);
        }
        if (keyResult.definition().notYetObservable()) {
            return Optional.of(ForecastObstacle.NOT_YET_OBSERVABLE);
        }
        if (cycle == null) {
            return Optional.of(ForecastObstacle.NO_END);
        }
        List<Measurement> days = days(keyResult.series());
        LocalDate last =
                days.isEmpty() ? cycle.start() : days.get(days.size() - 1).date();
        if (today.isAfter(cycle.end()) || !last.isBefore(cycle.end())) {
            return Optional.of(ForecastObstacle.ENDED);
        }
        return days.size() < MIN_DAYS ? Optional.of(ForecastObstacle.TOO_FEW) : Optional.empty();
    }

    /** How many days have been measured; several check-ins on one day are one. */
    public static int measuredDays(MeasurementSeries series) {
        return days(series).size();
    }

    /**
     * The forecast for a key result without {@link #obstacle}.
     *
     * @param end last day of the cycle, after the last measurement
     */
    public static Forecast of(Metric metric, MeasurementSeries series, LocalDate end) {
        List<Measurement> days = days(series);
        return new Forecasts(metric, days.subList(Math.max(0, days.size() - MAX_DAYS), days.size()), end).compute();
    }

    private Forecast compute() {
        LocalDate from = points.get(0).date();
        LocalDate last = points.get(points.size() - 1).date();
        TheilSen.Interval interval = trend.interval();
        return new Forecast(
                points.size(),
                from,
                last,
                rounded(trend.slope() * WEEK),
                rounded(interval.low() * WEEK),
                rounded(interval.high() * WEEK),
                line(last),
                chance(),
                limitsThatCount());
    }

    private List<ForecastPoint> line(LocalDate last) {
        long ahead = ChronoUnit.DAYS.between(last, end);
        List<ForecastPoint> line = new ArrayList<>();
        line.add(point(last));
        if (ahead > WEEK) {
            line.add(point(last.plusDays(ahead / 2)));
        }
        line.add(point(end));
        return line;
    }

    private ForecastPoint point(LocalDate day) {
        return new ForecastPoint(
                day, rounded(limits.cut(low(day))), rounded(limits.cut(middle(day))), rounded(limits.cut(high(day))));
    }

    private double low(LocalDate day) {
        return Math.min(middle(day), futures.on(time(day)).quantile(TAIL));
    }

    private double middle(LocalDate day) {
        return trend.at(time(day));
    }

    private double high(LocalDate day) {
        return Math.max(middle(day), futures.on(time(day)).quantile(1 - TAIL));
    }

    /** Null where nothing that is said about the end had to be cut. */
    private @Nullable Limits limitsThatCount() {
        return limits.cuts(low(end)) || limits.cuts(high(end)) ? limits : null;
    }

    /** The target lies inside the limits, so what is cut there has reached it or not all the same. */
    private BigDecimal chance() {
        BigDecimal target = metric.target() == null ? BigDecimal.ZERO : metric.target();
        double slack = Math.abs(way()) * TOLERANCE;
        Futures.Values values = futures.on(time(end));
        double share = way() < 0
                ? values.shareUpTo(target.doubleValue() + slack)
                : 1 - values.shareUpTo(target.doubleValue() - slack);
        return BigDecimal.valueOf(share)
                .setScale(2, RoundingMode.HALF_UP)
                .max(Forecast.LEAST_CHANCE)
                .min(Forecast.MOST_CHANCE);
    }

    private double way() {
        BigDecimal baseline = metric.baseline();
        BigDecimal target = metric.target();
        return baseline == null || target == null
                ? 1
                : target.subtract(baseline).doubleValue();
    }

    private BigDecimal rounded(double value) {
        double way = Math.abs(way());
        int magnitude = way == 0 ? 0 : (int) Math.floor(StrictMath.log10(way));
        return BigDecimal.valueOf(value).setScale(Math.max(0, 2 - magnitude), RoundingMode.HALF_UP);
    }

    private double time(LocalDate day) {
        return ChronoUnit.DAYS.between(points.get(0).date(), day);
    }

    /** One measurement for each day, the last of it. */
    private static List<Measurement> days(MeasurementSeries series) {
        List<Measurement> days = new ArrayList<>();
        for (Measurement point : series.points()) {
            int last = days.size() - 1;
            if (last >= 0 && days.get(last).date().equals(point.date())) {
                days.set(last, point);
            } else {
                days.add(point);
            }
        }
        return days;
    }
}
