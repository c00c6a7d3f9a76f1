package org.waypoint.okr.domain.closing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.unit.UnitId;

/** How objectives left their cycles; an objective that nobody graded has none. */
public interface Closings {
    Optional<Closing> of(ObjectiveId objective);

    /** All of a cycle, oldest first. */
    List<Closing> in(CycleId cycle);

    /** All of some cycles, oldest first. */
    List<Closing> in(Collection<CycleId> cycles);

    /** All of a cycle that belong to one of the units, oldest first. */
    List<Closing> in(CycleId cycle, Set<UnitId> units);

    /** Those of the objectives, and those that were carried over into one of them. */
    List<Closing> about(Collection<ObjectiveId> objectives);

    /**
     * Makes transactions about one objective wait for each other, so that two of them cannot take the same step. Call
     * inside the transaction before reading its closing.
     */
    void lock(ObjectiveId objective);

    /** Stores the next state; refuses with CHANGED_MEANWHILE when the stored version is another, 0 being none. */
    Closing store(Closing next, long expectedVersion);
}
