package org.waypoint.okr.app.alignment;

import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.domain.alignment.AlignmentId;

/** Links between objectives. */
public final class AlignmentService {
    /** Refused: NOT_FOUND. */
    public AlignmentView get(Actor actor, AlignmentId id) {
        throw new IllegalStateException("AlignmentService");
    }

    /** Fields: objectiveId, one of toObjectiveId, toKeyResultId, toPillarId, and kind. Refused: ALIGNMENT_LOOP with the path named. */
    public AlignmentView create(Actor actor, Input input) {
        throw new IllegalStateException("AlignmentService");
    }

    /** Refused: NOT_FOUND, CYCLE_CLOSED. */
    public void delete(Actor actor, AlignmentId id) {
        throw new IllegalStateException("AlignmentService");
    }

    /** Query fields: cycleId (the running one), unitId. */
    public AlignmentGraphView graph(Actor actor, Input query) {
        throw new IllegalStateException("AlignmentService");
    }
}
