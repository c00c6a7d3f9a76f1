package org.waypoint.okr.app.forecast;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.forecast.Forecast;
import org.waypoint.okr.domain.forecast.ForecastObstacle;

/**
 * A forecast in words, or why there is none.
 *
 * @param obstacle why nothing is foretold; null when something is
 * @param forecast the numbers; null when nothing is foretold
 * @param sentence what to remember, in the reader's language
 * @param method the name of the method; the same in every language
 * @param steps how the forecast came about, in the reader's language
 */
public record ForecastView(
        @Nullable ForecastObstacle obstacle,
        @Nullable Forecast forecast,
        String sentence,
        String method,
        List<String> steps) {
    public ForecastView {
        steps = List.copyOf(steps);
    }
}
