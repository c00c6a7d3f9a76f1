package org.waypoint.okr.app.hypothesis;

import org.jspecify.annotations.Nullable;

/** A key result that an epic could bet on, as offered in the search. */
public record KeyResultChoice(
        long keyResultId,
        String title,
        String objectiveTitle,
        String unitName,
        String cycleName,
        @Nullable String unitOfMeasure,
        boolean alreadyLinked) {}
