package org.waypoint.okr.app.duty;

import java.util.List;
import java.util.stream.Stream;
import org.waypoint.okr.app.lookup.KeyResultPlace;
import org.waypoint.okr.app.partner.Partnerships;
import org.waypoint.okr.domain.objective.ObjectiveState;
import org.waypoint.okr.domain.partner.PartnerRequest;
import org.waypoint.okr.domain.partner.PartnerRule;

/** Requests to be key partner that nobody has answered. */
public final class PartnerDuties implements DutySource {
    @Override
    public List<Duty> owed(DutyDesk desk) {
        Partnerships partnerships = desk.partnerships();
        return desk.leaning().stream()
                .filter(place -> place.objective().definition().state() != ObjectiveState.CLOSED)
                .flatMap(place -> duty(partnerships, place))
                .toList();
    }

    private static Stream<Duty> duty(Partnerships partnerships, KeyResultPlace place) {
        return partnerships.request(place.keyResult()).filter(PartnerRequest::isOpen).stream()
                .map(request -> Duty.of(
                        DutyKind.PARTNER_REQUEST,
                        partnerships.isRisk(request) ? DutyUrgency.OVERDUE : DutyUrgency.WAITING,
                        PartnerRule.riskFrom(partnerships.askedOn(request)),
                        place));
    }
}
