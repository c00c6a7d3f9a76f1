package org.waypoint.okr.app.duty;

import java.util.List;
import java.util.Objects;
import org.waypoint.okr.domain.keyresult.Deferral;
import org.waypoint.okr.domain.objective.ObjectiveState;

/** Key results of the reader's whose effect should show by now, and that are still deferred. */
public final class ObservationDuties implements DutySource {
    @Override
    public List<Duty> owed(DutyDesk desk) {
        return desk.own().stream()
                .filter(place -> place.objective().definition().state() != ObjectiveState.CLOSED)
                .filter(place -> Deferral.isOwed(place.keyResult().definition(), desk.today()))
                .map(place -> Duty.of(
                        DutyKind.OBSERVATION,
                        DutyUrgency.DUE,
                        Objects.requireNonNull(place.keyResult().definition().deferredUntil()),
                        place))
                .toList();
    }
}
