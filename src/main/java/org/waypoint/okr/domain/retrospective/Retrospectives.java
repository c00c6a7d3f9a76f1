package org.waypoint.okr.domain.retrospective;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.unit.UnitId;

/** One for each unit and cycle, once somebody wrote a word. */
public interface Retrospectives {
    Optional<Retrospective> of(UnitId unit, CycleId cycle);

    /** All of a cycle. */
    List<Retrospective> in(CycleId cycle);

    /** All of some cycles. */
    List<Retrospective> in(Collection<CycleId> cycles);

    /** All of a cycle that belong to one of the units. */
    List<Retrospective> in(CycleId cycle, Set<UnitId> units);

    /** Stores the next state; refuses with CHANGED_MEANWHILE when the stored version is another, 0 being none. */
    Retrospective store(Retrospective next, long expectedVersion);
}
