package org.waypoint.okr.domain.objective;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.unit.UnitId;

/**
 * What people say about an objective.
 *
 * @param title 1 to 255 characters
 * @param why the story: how the objective serves the strategy
 * @param grade given by people at closing, 0.0 to 1.0 in steps of 0.1, or null
 */
public record ObjectiveDefinition(
        String title,
        @Nullable String description,
        @Nullable String why,
        ObjectiveType type,
        Origin origin,
        ObjectiveState state,
        UnitId unitId,
        CycleId cycleId,
        String ownerKey,
        @Nullable BigDecimal grade,
        @Nullable Decision decision) {

    /** The same with a grade, or with none. */
    public ObjectiveDefinition graded(@Nullable BigDecimal other) {
        return new ObjectiveDefinition(
                title, description, why, type, origin, state, unitId, cycleId, ownerKey, other, decision);
    }

    /** The same, closed by a decision. */
    public ObjectiveDefinition closedBy(Decision other) {
        return new ObjectiveDefinition(
                title, description, why, type, origin, ObjectiveState.CLOSED, unitId, cycleId, ownerKey, grade, other);
    }

    /** The same words as a draft of another cycle, with neither grade nor decision. */
    public ObjectiveDefinition draftedIn(CycleId other) {
        return new ObjectiveDefinition(
                title, description, why, type, origin, ObjectiveState.DRAFT, unitId, other, ownerKey, null, null);
    }
}
