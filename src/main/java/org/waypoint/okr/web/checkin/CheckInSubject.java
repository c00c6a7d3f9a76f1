package org.waypoint.okr.web.checkin;

import java.time.LocalDate;
import java.util.List;
import org.waypoint.okr.app.checkin.CheckInView;
import org.waypoint.okr.app.hypothesis.HypothesisView;
import org.waypoint.okr.app.keyresult.KeyResultView;
import org.waypoint.okr.app.objective.ObjectiveView;
import org.waypoint.okr.domain.cycle.DateRange;

/**
 * What a check-in is about.
 *
 * @param bets live hypotheses on the key result
 * @param history newest first
 * @param total how many check-ins there are in all
 */
public record CheckInSubject(
        KeyResultView keyResult,
        ObjectiveView objective,
        List<HypothesisView> bets,
        List<CheckInView> history,
        int total) {
    long id() {
        return keyResult.keyResult().id().value();
    }

    boolean cycleIsClosed() {
        return objective.cycle().isClosed();
    }

    boolean mayCheckIn() {
        return keyResult.mayCheckIn() && !cycleIsClosed();
    }

    /** Today, or the last day of a cycle that is over but not closed yet. */
    public LocalDate day(LocalDate today) {
        DateRange range = objective.cycle().definition().range();
        return range != null && today.isAfter(range.end()) ? range.end() : today;
    }
}
