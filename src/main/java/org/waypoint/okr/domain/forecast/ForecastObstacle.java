package org.waypoint.okr.domain.forecast;

import java.util.Locale;

/** Why there is no forecast. */
public enum ForecastObstacle {
    /** Achieved or not: between the two there is no line to carry on. */
    BINARY,
    /** A band is kept week by week; a trend of its values does not say for how many weeks it will hold. */
    BAND,
    /** Its effect cannot be seen yet. */
    NOT_YET_OBSERVABLE,
    /** The cycle has no last day to look ahead to. */
    NO_END,
    /** The last day has been measured, or has passed: what is left is a result. */
    ENDED,
    /** Fewer than {@link Forecasts#MIN_DAYS} days have been measured. */
    TOO_FEW;

    /** Key of its sentence: {@code okr.forecast.obstacle.} and the name in kebab case. */
    public String textKey() {
        return "okr.forecast.obstacle." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
