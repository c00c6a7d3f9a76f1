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

/** Puts a forecast into the reader's language; computes nothing but how many of ten cases a chance is. */
final class ForecastViews {
    /** For programs and for those who want to read on. */
    static final String METHOD = "Theil-Sen, 80 % of weighted futures";

    private final Texts texts;
    private final Locale locale;

    ForecastViews(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
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
                ? text("okr.forecast.end", end.middle())
                : text("okr.forecast.range", end.low(), end.high());
        return range + " " + chance(forecast, target);
    }

    private String chance(Forecast forecast, BigDecimal target) {
        if (forecast.isHardlyPossible()) {
            return text("okr.forecast.chance.hardly", target);
        }
        if (forecast.isNearlyCertain()) {
            return text("okr.forecast.chance.nearly", target);
        }
        int ofTen = forecast.chance()
                .movePointRight(1)
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
        return text("okr.forecast.chance", target, Math.max(1, Math.min(9, ofTen)));
    }

    private List<String> steps(Forecast forecast, BigDecimal target) {
        ForecastPoint end = forecast.end();
        List<String> steps = new ArrayList<>();
        steps.add(text("okr.forecast.step.days", forecast.days(), forecast.from(), forecast.to()));
        steps.add(text("okr.forecast.step.trend", forecast.perWeek(), forecast.perWeekLow(), forecast.perWeekHigh()));
        steps.add(text("okr.forecast.step.line", end.day(), end.middle()));
        steps.add(text("okr.forecast.step.range", end.low(), end.high()));
        if (forecast.limits() != null) {
            String key = forecast.limits().ceiling() == null ? "okr.forecast.step.floor" : "okr.forecast.step.share";
            steps.add(text(key));
        }
        steps.add(text(
                "okr.forecast.step.chance",
                forecast.chance().movePointRight(2).setScale(0, RoundingMode.HALF_UP),
                target));
        steps.add(text("okr.forecast.step.method"));
        return steps;
    }

    private String text(String key, Object... arguments) {
        return texts.text(locale, key, List.of(arguments));
    }
}
