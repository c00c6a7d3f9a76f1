package org.waypoint.okr.domain.unit;

import java.util.List;
import java.util.Optional;

/** All units. There are hundreds at most, so they are read together in a constant number of statements. */
public interface Units {
    /** Every unit, by name. */
    List<Unit> all();

    Optional<Unit> find(UnitId id);

    Unit add(UnitDefinition definition);

    /** Stores the next state; refuses with CHANGED_MEANWHILE when the stored version is another. */
    Unit store(UnitId id, UnitDefinition next, long expectedVersion);

    /** Refuses with CHANGED_MEANWHILE when the stored version is another. */
    void remove(UnitId id, long expectedVersion);

    /**
     * Makes transactions that add, move or remove units wait for each other, so that two of them cannot close a loop
     * together. Call inside the transaction before reading the units that are checked.
     */
    void lock();
}
