package org.waypoint.okr.domain.keyresult;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.unit.UnitId;

/** All key results, each read together with its series in one statement. */
public interface KeyResults {
    Optional<KeyResult> find(KeyResultId id);

    /** Those that exist, in no particular order. */
    List<KeyResult> find(Collection<KeyResultId> ids);

    /** Of one objective, oldest first. */
    List<KeyResult> of(ObjectiveId objective);

    /** Of several objectives, oldest first. */
    List<KeyResult> of(Collection<ObjectiveId> objectives);

    /** All of a cycle, oldest first. */
    List<KeyResult> in(CycleId cycle);

    /** All of a cycle that belong to one of the units, oldest first. */
    List<KeyResult> in(CycleId cycle, Set<UnitId> units);

    /** Those that a user owns in one of the cycles, oldest first. */
    List<KeyResult> ownedBy(String userKey, Set<CycleId> cycles);

    /** Those that name a user as key partner in one of the cycles, oldest first. */
    List<KeyResult> leaningOn(String userKey, Set<CycleId> cycles);

    /** Search by part of the title within a cycle (and a unit, unless null), oldest first. */
    List<KeyResult> search(CycleId cycle, @Nullable UnitId unit, String text, int limit);

    /** Those of exactly that title, upper and lower case alike, in any cycle, oldest first. */
    List<KeyResult> titled(String title);

    KeyResult add(Objective objective, KeyResultDefinition definition, Stamp created);

    /**
     * Stores the next state, with the recalibration that led to it, if any; the first one keeps the original metric.
     * Refuses with CHANGED_MEANWHILE when the stored version is another.
     */
    KeyResult store(
            KeyResultId id, KeyResultDefinition next, @Nullable Recalibration recalibration, long expectedVersion);

    /** Refuses with CHANGED_MEANWHILE when the stored version is another. */
    void remove(KeyResultId id, long expectedVersion);

    /** Newest first. */
    List<Recalibration> recalibrations(KeyResultId id);
}
