package org.waypoint.okr.rest.json;

import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.learning.LearningEntry;

/** A decided bet in a unit's learning log. */
public record LearningEntryJson(
        HypothesisJson hypothesis,
        long cycleId,
        String cycleName,
        long unitId,
        @Nullable Long daysToDecide) {
    public static LearningEntryJson of(LearningEntry entry) {
        return new LearningEntryJson(
                HypothesisJson.of(entry.bet()),
                entry.bet().hypothesis().cycleId().value(),
                entry.cycleName(),
                entry.bet().hypothesis().unitId().value(),
                entry.daysToDecide());
    }
}
