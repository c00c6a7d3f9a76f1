package org.waypoint.okr.app.duty;

import java.util.List;
import java.util.Optional;
import org.waypoint.okr.app.lookup.KeyResultPlace;
import org.waypoint.okr.domain.rhythm.CheckInDue;

/** Check-ins of one's own key results whose day has come. */
public final class CheckInDuties implements DutySource {
    @Override
    public List<Duty> owed(DutyDesk desk) {
        return desk.own().stream().flatMap(place -> duty(desk, place).stream()).toList();
    }

    private static Optional<Duty> duty(DutyDesk desk, KeyResultPlace place) {
        return due(desk, place)
                .filter(due -> due.isOwed(desk.today()))
                .map(due -> Duty.of(
                        DutyKind.CHECK_IN,
                        due.isStale(desk.today()) ? DutyUrgency.OVERDUE : DutyUrgency.DUE,
                        due.nextDue(),
                        place));
    }

    /** When the check-in of a key result is due; empty when none will be asked for. */
    static Optional<CheckInDue> due(DutyDesk desk, KeyResultPlace place) {
        return desk.reading().checkIns().due(place.keyResult(), place.objective(), place.cycle());
    }
}
