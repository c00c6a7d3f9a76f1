package org.waypoint.okr.domain.closing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.unit.UnitId;

/**
 * One thing that somebody owes to a closing.
 *
 * @param objectiveId null for what concerns the unit as a whole
 * @param due last day of the closing window
 */
public record ClosingDuty(Kind kind, @Nullable ObjectiveId objectiveId, UnitId unitId, CycleId cycleId, LocalDate due) {
    /** What is owed. */
    public enum Kind {
        GRADE,
        CONFIRMATION,
        DECISION,
        RETROSPECTIVE,
        ACKNOWLEDGEMENT
    }
}
