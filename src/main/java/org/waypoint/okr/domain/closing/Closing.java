package org.waypoint.okr.domain.closing;

import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.unit.UnitId;

/**
 * How one objective leaves its cycle. It never changes: each step answers with the next state.
 *
 * @param confirmed who agreed to the grade, and when; null before
 * @param decided null before
 * @param version grows with each step; 0 before the first
 */
public record Closing(
        ObjectiveId objectiveId,
        CycleId cycleId,
        UnitId unitId,
        @Nullable Grading grading,
        @Nullable Stamp confirmed,
        @Nullable Decided decided,
        long version) {

    /** Where every objective begins. */
    public static Closing open(Objective objective) {
        return new Closing(objective.id(), objective.cycleId(), objective.unitId(), null, null, null, 0);
    }

    public ClosingStep step() {
        if (decided != null) {
            return ClosingStep.DECIDED;
        }
        if (confirmed != null) {
            return ClosingStep.CONFIRMED;
        }
        return grading == null ? ClosingStep.OPEN : ClosingStep.GRADED;
    }

    /** The draft that continues the objective, or null. */
    public @Nullable ObjectiveId carriedTo() {
        return decided == null ? null : decided.carriedTo();
    }

    public Closing graded(Grading next) {
        return new Closing(objectiveId, cycleId, unitId, next, null, null, version);
    }

    public Closing confirmed(Stamp by) {
        return new Closing(objectiveId, cycleId, unitId, grading, by, null, version);
    }

    /** Back to the grade, which may then be changed. */
    public Closing reopened() {
        return new Closing(objectiveId, cycleId, unitId, grading, null, null, version);
    }

    public Closing decided(Decided next) {
        return new Closing(objectiveId, cycleId, unitId, grading, confirmed, next, version);
    }
}
