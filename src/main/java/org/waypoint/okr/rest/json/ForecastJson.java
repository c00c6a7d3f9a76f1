package org.waypoint.okr.rest.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.forecast.ForecastView;
import org.waypoint.okr.domain.forecast.Forecast;
import org.waypoint.okr.domain.forecast.ForecastPoint;

/** A forecast, or why there is none; the sentences are in the caller's language. */
public record ForecastJson(
        @Nullable String obstacle,
        String sentence,
        String method,
        List<String> steps,
        @Nullable BigDecimal chance,
        @Nullable Trend trend,
        @Nullable Point end,
        List<Point> line) {
    public static ForecastJson of(ForecastView view) {
        Forecast forecast = view.forecast();
        return new ForecastJson(
                view.obstacle() == null ? null : view.obstacle().name(),
                view.sentence(),
                view.method(),
                view.steps(),
                forecast == null ? null : forecast.chance(),
                forecast == null ? null : Trend.of(forecast),
                forecast == null ? null : Point.of(forecast.end()),
                forecast == null
                        ? List.of()
                        : forecast.line().stream().map(Point::of).toList());
    }

    /** Change in seven days with its interval, and the measured days that it comes from. */
    public record Trend(
            int days, LocalDate from, LocalDate to, BigDecimal perWeek, BigDecimal perWeekLow, BigDecimal perWeekHigh) {
        static Trend of(Forecast forecast) {
            return new Trend(
                    forecast.days(),
                    forecast.from(),
                    forecast.to(),
                    forecast.perWeek(),
                    forecast.perWeekLow(),
                    forecast.perWeekHigh());
        }
    }

    /** What a day is expected to bring. */
    public record Point(LocalDate date, BigDecimal low, BigDecimal middle, BigDecimal high) {
        static Point of(ForecastPoint point) {
            return new Point(point.day(), point.low(), point.middle(), point.high());
        }
    }
}
