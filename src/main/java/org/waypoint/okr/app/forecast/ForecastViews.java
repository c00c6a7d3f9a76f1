package org.waypoint.okr.app.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.waypoint.okr.app.port.Texts;
import org.waypoint.okr.domain.forecast.Forecast;
import org.waypoint.okr.domain.forecast.ForecastObstacle;
import org.waypoint.okr.domain.forecast.ForecastPoint;
import org.waypoint.okr.domain.forecast.Forecasts;
import org.waypoint.okr.domain.keyresult.Metric;

/** Puts a forecast into the reader's language; computes nothing but how many of ten cases a chance is. */
final class ForecastViews {
    /** For programs and for those who want to read on. */
    static final String METHOD = "Theil-Sen, 80 % of weighted futures";

    private final Texts texts;
    private final Locale locale;
    private final String unitOfMeasure;

    ForecastViews(Texts texts, Locale locale, Metric metric) {
        this.texts = texts;
        this.locale = locale;
        this.unitOfMeasure =
                metric.unitOfMeasure() == null ? "" : metric.unitOfMeasure().strip();
    }

    ForecastView none(ForecastObstacle obstacle, int measuredDays) {
        List<Object> arguments = obstacle == ForecastObstacle.TOO_FEW
                ? List.of(Forecasts.MIN_DAYS, Math.max(0, Forecasts.MIN_DAYS - measuredDays))
                : List.of();
        return new ForecastView(obstacle, null, texts.text(locale, obstacle.textKey(), arguments), METHOD, List.of());
    }

    ForecastView of(Forecast forecast, BigDecimal target) {
        return new ForecastView(null, forecast, sentence(forecast, target), METHOD, steps(forecast, target));
    }

    private String sentence(Forecast forecast, BigDecimal target) {
        ForecastPoint end = forecast.end();
        String range = end.low().compareTo(end.high()) == 0
                ? text("okr.forecast.end", quantity(end.middle()))
                : text("okr.forecast.range", end.low(), quantity(end.high()));
        return range + " " + chance(forecast, target);
    }

    private String chance(Forecast forecast, BigDecimal target) {
        if (forecast.isHardlyPossible()) {
            return text("okr.forecast.chance.hardly", quantity(target));
        }
        if (forecast.isNearlyCertain()) {
            return text("okr.forecast.chance.nearly", quantity(target));
        }
        int ofTen = forecast.chance()
                .movePointRight(1)
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
        return text("okr.forecast.chance", quantity(target), Math.max(1, Math.min(9, ofTen)));
    }

    private List<String> steps(Forecast forecast, BigDecimal target) {
        ForecastPoint end = forecast.end();
        List<String> steps = new ArrayList<>();
        steps.add(text("okr.forecast.step.days", forecast.days(), forecast.from(), forecast.to()));
        steps.add(text(
                "okr.forecast.step.trend",
                quantity(forecast.perWeek()),
                forecast.perWeekLow(),
                quantity(forecast.perWeekHigh())));
        steps.add(text("okr.forecast.step.line", end.day(), quantity(end.middle())));
        steps.add(text("okr.forecast.step.range", end.low(), quantity(end.high())));
        if (forecast.limits() != null) {
            String key = forecast.limits().ceiling() == null ? "okr.forecast.step.floor" : "okr.forecast.step.share";
            steps.add(text(key));
        }
        steps.add(text(
                "okr.forecast.step.chance",
                forecast.chance().movePointRight(2).setScale(0, RoundingMode.HALF_UP),
                quantity(target)));
        steps.add(text("okr.forecast.step.method"));
        return steps;
    }

    /** With the unit of measure, as the rest of the page writes it. */
    private Object quantity(BigDecimal number) {
        return switch (unitOfMeasure) {
            case "" -> number;
            case "%" -> text("okr.forecast.quantity.percent", number);
            default -> text("okr.forecast.quantity", number, unitOfMeasure);
        };
    }

    private String text(String key, Object... arguments) {
        return texts.text(locale, key, List.of(arguments));
    }
}
