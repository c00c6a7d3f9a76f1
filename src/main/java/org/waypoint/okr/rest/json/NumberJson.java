package org.waypoint.okr.rest.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.explain.NumberView;

/** A number beside the scores, with how it came about. */
public record NumberJson(
        String number,
        String name,
        String about,
        @Nullable BigDecimal value,
        @Nullable String unit,
        ScoreJson.Explanation explanation) {
    public static NumberJson of(NumberView view) {
        return new NumberJson(
                view.number().name(),
                view.name(),
                view.about(),
                view.value(),
                view.unitOfMeasure(),
                ScoreJson.Explanation.of(view.explanation()));
    }
}
