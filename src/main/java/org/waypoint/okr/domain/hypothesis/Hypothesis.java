package org.waypoint.okr.domain.hypothesis;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.unit.UnitId;

/**
 * An epic's bet on a key result as stored. The stored state is DRAFT, PLACED, DECIDED or DROPPED; RUNNING and SHIPPED
 * come from the epic's status, see {@link HypothesisLife}.
 *
 * @param belief 0 to 10, as it stands now
 * @param placedOn the day the statement became complete
 * @param pivotOf the bet that this one replaced
 */
public record Hypothesis(
        HypothesisId id,
        KeyResultId keyResultId,
        ObjectiveId objectiveId,
        CycleId cycleId,
        UnitId unitId,
        EpicReference epic,
        HypothesisStatement statement,
        int belief,
        HypothesisState state,
        @Nullable LocalDate placedOn,
        @Nullable VerdictGiven verdict,
        @Nullable String dropReason,
        @Nullable HypothesisId pivotOf,
        Stamp created,
        long version) {
    /** The bet with other words. */
    public Hypothesis stated(HypothesisStatement next, HypothesisState nextState, @Nullable LocalDate nextPlacedOn) {
        return next(next, nextState, nextPlacedOn, verdict, dropReason);
    }

    /** The bet after a person's verdict. */
    public Hypothesis decided(VerdictGiven given) {
        return next(statement, HypothesisState.DECIDED, placedOn, given, dropReason);
    }

    /** The bet given up before a verdict. */
    public Hypothesis dropped(String reason) {
        return next(statement, HypothesisState.DROPPED, placedOn, verdict, reason);
    }

    private Hypothesis next(
            HypothesisStatement nextStatement,
            HypothesisState nextState,
            @Nullable LocalDate nextPlacedOn,
            @Nullable VerdictGiven nextVerdict,
            @Nullable String nextDropReason) {
        return new Hypothesis(
                id,
                keyResultId,
                objectiveId,
                cycleId,
                unitId,
                epic,
                nextStatement,
                belief,
                nextState,
                nextPlacedOn,
                nextVerdict,
                nextDropReason,
                pivotOf,
                created,
                version);
    }
}
