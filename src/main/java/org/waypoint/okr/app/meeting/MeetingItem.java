package org.waypoint.okr.app.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.hypothesis.HypothesisView;
import org.waypoint.okr.app.keyresult.KeyResultView;
import org.waypoint.okr.app.objective.ObjectiveView;
import org.waypoint.okr.app.port.Person;
import org.waypoint.okr.domain.checkin.CheckIn;

/**
 * A key result on the agenda.
 *
 * @param bets live hypotheses on it
 * @param recorded the check-in of the meeting's day; null while there is none
 * @param recordedBy who recorded it
 */
public record MeetingItem(
        KeyResultView keyResult,
        ObjectiveView objective,
        List<HypothesisView> bets,
        @Nullable CheckIn recorded,
        @Nullable Person recordedBy) {
    public MeetingItem {
        bets = List.copyOf(bets);
    }
}
