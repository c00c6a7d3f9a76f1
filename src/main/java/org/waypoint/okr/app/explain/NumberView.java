package org.waypoint.okr.app.explain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.score.ExplanationView;

/**
 * A number with how it came about.
 *
 * @param name of the number, in the reader's language
 * @param about title of what it is about
 * @param value null where there is none; the explanation names why
 * @param unitOfMeasure of the value, where it has one
 */
public record NumberView(
        ExplainedNumber number,
        String name,
        String about,
        @Nullable BigDecimal value,
        @Nullable String unitOfMeasure,
        ExplanationView explanation) {}
