package org.waypoint.okr.app.objective;

import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.input.PageOf;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.score.ScoreView;
import org.waypoint.okr.domain.objective.ObjectiveId;

/** Objectives: everyone reads, whoever manages the unit or owns the objective writes. */
public final class ObjectiveService {
    /** Query fields: cycleId, unitId, projectKey, ownerKey, q, offset, limit. */
    public PageOf<ObjectiveView> list(Actor actor, Input query) {
        throw new IllegalStateException("ObjectiveService");
    }

    /** With key results, score and alignments. Refused: NOT_FOUND. */
    public ObjectiveView get(Actor actor, ObjectiveId id) {
        throw new IllegalStateException("ObjectiveService");
    }

    /** Fields of the contract; ownerKey defaults to the actor, type to ASPIRATIONAL, origin to FROM_THE_TEAM, state to DRAFT. */
    public ObjectiveView create(Actor actor, Input input) {
        throw new IllegalStateException("ObjectiveService");
    }

    /** Absent fields stay; needs version. */
    public ObjectiveView update(Actor actor, ObjectiveId id, Input input) {
        throw new IllegalStateException("ObjectiveService");
    }

    /** Refused: OBJECTIVE_HAS_HISTORY once there are check-ins, CYCLE_CLOSED. */
    public void delete(Actor actor, ObjectiveId id) {
        throw new IllegalStateException("ObjectiveService");
    }

    /** The score with its explanation. */
    public ScoreView score(Actor actor, ObjectiveId id) {
        throw new IllegalStateException("ObjectiveService");
    }
}
