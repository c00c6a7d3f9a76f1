package org.waypoint.okr.domain.checkin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.unit.UnitId;

/**
 * The append-only record of check-ins. Each write also rebuilds the key result's series from all check-ins that stand,
 * under that key result's row lock, so that simultaneous writers lose nothing. Must run inside a transaction.
 */
public interface CheckIns {
    Optional<CheckIn> find(CheckInId id);

    /** Newest date first, then newest recorded first; corrected ones included. */
    List<CheckIn> of(KeyResultId keyResult, int offset, int limit);

    int count(KeyResultId keyResult);

    /** All of a cycle in the order in which they were recorded; corrected ones included. */
    List<CheckIn> in(CycleId cycle);

    /** Those of a day in a cycle that stand, of key results that belong to one of the units; oldest recorded first. */
    List<CheckIn> on(LocalDate day, CycleId cycle, Set<UnitId> units);

    CheckIn record(KeyResult keyResult, CheckInDraft draft, CheckInSource source, Stamp recorded);

    /** A person's check-in. */
    default CheckIn record(KeyResult keyResult, CheckInDraft draft, Stamp recorded) {
        return record(keyResult, draft, CheckInSource.MANUAL, recorded);
    }

    /** A person corrects. Refuses with ALREADY_SUPERSEDED when another correction came first. */
    CheckIn correct(KeyResult keyResult, CheckInId superseded, CheckInDraft draft, Stamp recorded);
}
