package org.waypoint.okr.domain.closing;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.alignment.AlignmentId;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.unit.UnitId;

/**
 * What a unit itself answers about its objective once the one above it is decided. It counts instead of what the
 * decision told it, and may change as long as the cycle is being closed.
 *
 * @param cycleId the child's cycle, like its unit
 * @param to the other parent that was found; only with REALIGN, and null as long as nobody named one
 * @param link the link of the next cycle that exists because of this answer, so that another answer can take it back
 * @param version grows with each answer; 0 before the first
 */
public record ChildAnswer(
        ObjectiveId child,
        ObjectiveId parent,
        CycleId cycleId,
        UnitId unitId,
        ChildPlan plan,
        @Nullable ObjectiveId to,
        @Nullable AlignmentId link,
        Stamp stamp,
        long version) {

    /** The same answer with the link it led to. */
    public ChildAnswer linkedBy(@Nullable AlignmentId by) {
        return new ChildAnswer(child, parent, cycleId, unitId, plan, to, by, stamp, version);
    }

    /** Whether saying that again would change nothing. */
    public boolean says(ChildPlan otherPlan, @Nullable ObjectiveId otherTo) {
        return plan == otherPlan && Objects.equals(to, otherTo);
    }
}
