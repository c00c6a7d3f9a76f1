package org.waypoint.okr.rest.json;

import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.hypothesis.KeyResultChoice;

/** A key result that an epic could bet on. */
public record KeyResultChoiceJson(
        long keyResultId,
        String title,
        String objectiveTitle,
        String unitName,
        String cycleName,
        @Nullable String unit,
        boolean alreadyLinked) {
    public static KeyResultChoiceJson of(KeyResultChoice choice) {
        return new KeyResultChoiceJson(
                choice.keyResultId(),
                choice.title(),
                choice.objectiveTitle(),
                choice.unitName(),
                choice.cycleName(),
                choice.unitOfMeasure(),
                choice.alreadyLinked());
    }
}
