package org.waypoint.okr.app.checkin;

import org.waypoint.okr.app.lookup.KeyResultPlace;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.domain.checkin.CheckInDraft;

/** Answers what a check-in would do to the scores. */
public interface ScorePreviews {
    CheckInPreview of(Actor actor, KeyResultPlace place, CheckInDraft draft);
}
