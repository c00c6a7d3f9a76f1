package org.waypoint.okr.domain.health;

import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.unit.UnitId;

/**
 * Something that lowers a number: a unit, an objective or a key result, never a person.
 *
 * @param objectiveId null when it is about the unit
 * @param keyResultId null when it is about the unit or the objective
 * @param count how many there are or were missed, for kinds that count; else 0
 * @param of the limit, or how many were due; else 0
 */
public record HealthGap(
        Kind kind,
        UnitId unitId,
        @Nullable ObjectiveId objectiveId,
        @Nullable KeyResultId keyResultId,
        int count,
        int of) {
    /** What is missing. */
    public enum Kind {
        /** count objectives, where {@code of} are the limit of the unit's level. */
        TOO_MANY_OBJECTIVES,
        /** count key results, where {@code of} are the limit of an objective. */
        TOO_MANY_KEY_RESULTS,
        UNALIGNED,
        PARENT_CLOSED,
        TOO_DEEP,
        PARTNER_NOT_CONFIRMED,
        MISSED,
        OFF_TRACK,
        AT_RISK,
        STALE,
        /** A promise that no key result can prove, or that nobody ever measured. */
        UNMEASURED,
        /** Punctuality fell from {@code of} to count per cent. */
        FADING,
        /** count check-ins missed of {@code of} that were due. */
        CHECK_INS_MISSED,
        TOO_EASY,
        OUT_OF_REACH
    }

    static HealthGap of(Kind kind, Standing standing) {
        return new HealthGap(kind, standing.unit().id(), standing.objective().id(), null, 0, 0);
    }
}
