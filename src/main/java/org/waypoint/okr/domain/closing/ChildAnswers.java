package org.waypoint.okr.domain.closing;

import java.util.List;
import java.util.Optional;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.objective.ObjectiveId;

/** What units answered about their objectives; where nobody answered, what the decision above said counts. */
public interface ChildAnswers {
    Optional<ChildAnswer> of(ObjectiveId child, ObjectiveId parent);

    /** All about objectives of a cycle, oldest first. */
    List<ChildAnswer> in(CycleId cycle);

    /** Stores the next state; refuses with CHANGED_MEANWHILE when the stored version is another, 0 being none. */
    ChildAnswer store(ChildAnswer next, long expectedVersion);
}
