package org.waypoint.okr.domain.objective;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.unit.UnitId;

/** All objectives. */
public interface Objectives {
    Optional<Objective> find(ObjectiveId id);

    /** Those that exist, in no particular order. */
    List<Objective> find(Collection<ObjectiveId> ids);

    /** All of a cycle, oldest first. */
    List<Objective> in(CycleId cycle);

    /** All of some cycles, oldest first. */
    List<Objective> in(Collection<CycleId> cycles);

    /** All of a cycle that belong to one of the units, oldest first. */
    List<Objective> in(CycleId cycle, Set<UnitId> units);

    /** One page of the matches, oldest first. */
    List<Objective> find(ObjectiveFilter filter, int offset, int limit);

    int count(ObjectiveFilter filter);

    Objective add(ObjectiveDefinition definition, Stamp created);

    /**
     * Stores the next state and, when the unit or cycle changed, the copies that key results, check-ins, hypotheses and
     * alignments carry. Refuses with CHANGED_MEANWHILE when the stored version is another.
     */
    Objective store(ObjectiveId id, ObjectiveDefinition next, long expectedVersion);

    /** Refuses with CHANGED_MEANWHILE when the stored version is another. */
    void remove(ObjectiveId id, long expectedVersion);
}
