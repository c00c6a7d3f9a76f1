package org.waypoint.okr.app.keyresult;

import java.util.List;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.score.ScoreView;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.keyresult.Recalibration;
import org.waypoint.okr.domain.objective.ObjectiveId;

/** Key results: everyone reads, owners and whoever manages the unit write. */
public final class KeyResultService {
    /** Refused: NOT_FOUND. */
    public KeyResultView get(Actor actor, KeyResultId id) {
        throw new IllegalStateException("KeyResultService");
    }

    /** Fields of the contract, plus milestones[{date,value}], collaboratorKeys[], notYetObservable. */
    public KeyResultView create(Actor actor, ObjectiveId objective, Input input) {
        throw new IllegalStateException("KeyResultService");
    }

    /** Absent fields stay; needs version; a changed measure after the first check-in needs recalibrationReason. */
    public KeyResultView update(Actor actor, KeyResultId id, Input input) {
        throw new IllegalStateException("KeyResultService");
    }

    /** Refused: KEY_RESULT_HAS_HISTORY, CYCLE_CLOSED. */
    public void delete(Actor actor, KeyResultId id) {
        throw new IllegalStateException("KeyResultService");
    }

    /** The score with its explanation. */
    public ScoreView score(Actor actor, KeyResultId id) {
        throw new IllegalStateException("KeyResultService");
    }

    /** Newest first. */
    public List<Recalibration> recalibrations(Actor actor, KeyResultId id) {
        throw new IllegalStateException("KeyResultService");
    }
}
