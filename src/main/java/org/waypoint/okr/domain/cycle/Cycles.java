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

    /**
     * Makes transactions that add or move cycles wait for each other, so that two of them cannot make cycles overlap
     * together. Call inside the transaction before reading the cycles that are checked.
     */
    void lock();
}
