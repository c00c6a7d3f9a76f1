package org.waypoint.okr.app.checkin;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waypoint.okr.app.lookup.KeyResultPlace;
import org.waypoint.okr.app.permission.Rights;
import org.waypoint.okr.app.port.People;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.port.Users;
import org.waypoint.okr.domain.checkin.CheckIn;
import org.waypoint.okr.domain.checkin.CheckInId;
import org.waypoint.okr.domain.hypothesis.BeliefEntry;
import org.waypoint.okr.domain.hypothesis.Hypothesis;

/** Puts names and beliefs to check-ins of one key result. */
final class CheckInViews {
    private final Stores stores;
    private final Users users;

    CheckInViews(Stores stores, Users users) {
        this.stores = stores;
        this.users = users;
    }

    List<CheckInView> of(Rights rights, KeyResultPlace place, Collection<CheckIn> checkIns) {
        Map<CheckInId, List<CheckInView.Belief>> beliefs = beliefs(place);
        People people = People.of(
                users,
                checkIns.stream().map(checkIn -> checkIn.recorded().userKey()).toList());
        boolean mayWrite =
                !place.cycle().isClosed() && rights.mayCheckIn(place.keyResult(), place.objective(), place.unit());
        return checkIns.stream()
                .map(checkIn -> new CheckInView(
                        checkIn,
                        people.named(checkIn.recorded().userKey()),
                        beliefs.getOrDefault(checkIn.id(), List.of()),
                        mayWrite && checkIn.stands()))
                .toList();
    }

    private Map<CheckInId, List<CheckInView.Belief>> beliefs(KeyResultPlace place) {
        List<Hypothesis> bets = stores.hypotheses().of(place.keyResult().id());
        if (bets.isEmpty()) {
            return Map.of();
        }
        return stores.hypotheses().beliefs(bets.stream().map(Hypothesis::id).toList()).stream()
                .filter(entry -> entry.checkInId() != null)
                .collect(Collectors.groupingBy(
                        BeliefEntry::checkInId,
                        Collectors.mapping(
                                entry -> new CheckInView.Belief(
                                        entry.hypothesisId().value(), entry.belief()),
                                Collectors.toList())));
    }
}
