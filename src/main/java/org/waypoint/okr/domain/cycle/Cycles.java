package org.waypoint.okr.domain.cycle;

import java.util.List;
import java.util.Optional;

/** All cycles. There are dozens at most, so they are read together. */
public interface Cycles {
    /** Every cycle, newest start first, the backlog last. */
    List<Cycle> all();

    Optional<Cycle> find(CycleId id);

    Cycle add(CycleDefinition definition, CyclePhase phase);

    /** Stores the next state; refuses with CHANGED_MEANWHILE when the stored version is another. */
    Cycle store(Cycle next, long expectedVersion);

    /** Refuses with CHANGED_MEANWHILE when the stored version is another. */
    void remove(CycleId id, long expectedVersion);
}
