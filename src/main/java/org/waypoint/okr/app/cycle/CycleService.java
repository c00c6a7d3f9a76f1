package org.waypoint.okr.app.cycle;

import java.util.List;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.domain.cycle.CycleId;

/** Cycles: everyone reads, coordinators write. */
public final class CycleService {
    /** Every cycle, newest start first, the backlog last. */
    public List<CycleView> list(Actor actor) {
        throw new IllegalStateException("CycleService");
    }

    /** One cycle. Refused: NOT_FOUND. */
    public CycleView get(Actor actor, CycleId id) {
        throw new IllegalStateException("CycleService");
    }

    /** Fields: name, start, end, cadence, parentId; phase PLANNING. */
    public CycleView create(Actor actor, Input input) {
        throw new IllegalStateException("CycleService");
    }

    /** Absent fields stay; needs version. Refused: CYCLE_CLOSED, CYCLE_OVERLAPS, CYCLE_HAS_RECORDS_OUTSIDE. */
    public CycleView update(Actor actor, CycleId id, Input input) {
        throw new IllegalStateException("CycleService");
    }

    /** Refused while objectives belong to it: CYCLE_IN_USE. */
    public void delete(Actor actor, CycleId id) {
        throw new IllegalStateException("CycleService");
    }

    /** Fields: fiscalYear, fiscalYearStartMonth, cadence, namePattern. Existing cycles are left alone and named. */
    public GeneratedCycles generate(Actor actor, Input input) {
        throw new IllegalStateException("CycleService");
    }

    /** Fields: phase, version. Refused: PHASE_NOT_NEXT. */
    public CycleView changePhase(Actor actor, CycleId id, Input input) {
        throw new IllegalStateException("CycleService");
    }
}
