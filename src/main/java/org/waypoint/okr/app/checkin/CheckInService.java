package org.waypoint.okr.app.checkin;

import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.input.PageOf;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.domain.checkin.CheckInId;
import org.waypoint.okr.domain.keyresult.KeyResultId;

/** Check-ins: everyone reads; owners, delegates and whoever manages the unit record. */
public final class CheckInService {
    /** Newest first, corrected ones included. Query fields: offset, limit. */
    public PageOf<CheckInView> list(Actor actor, KeyResultId keyResult, Input query) {
        throw new IllegalStateException("CheckInService");
    }

    /** Refused: NOT_FOUND. */
    public CheckInView get(Actor actor, CheckInId id) {
        throw new IllegalStateException("CheckInService");
    }

    /** Fields: date (today), value, confidence, learning, next, beliefs[{hypothesisId, change}]. */
    public CheckInView record(Actor actor, KeyResultId keyResult, Input input) {
        throw new IllegalStateException("CheckInService");
    }

    /** Same fields; supersedes, never deletes. */
    public CheckInView correct(Actor actor, CheckInId id, Input input) {
        throw new IllegalStateException("CheckInService");
    }

    /** Fields: date, value; what the scores would be. Stores nothing. */
    public CheckInPreview preview(Actor actor, KeyResultId keyResult, Input input) {
        throw new IllegalStateException("CheckInService");
    }
}
