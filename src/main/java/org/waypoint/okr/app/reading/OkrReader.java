package org.waypoint.okr.app.reading;

import java.util.Collection;
import java.util.List;
import org.waypoint.okr.app.keyresult.KeyResultView;
import org.waypoint.okr.app.lookup.KeyResultPlace;
import org.waypoint.okr.app.objective.ObjectiveView;
import org.waypoint.okr.app.permission.Rights;
import org.waypoint.okr.app.port.Host;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.port.Today;
import org.waypoint.okr.app.score.OkrViews;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;

/** Opens a {@link Reading} for one request: settings, units and cycles are read once. */
public final class OkrReader implements OkrViews {
    private final Stores stores;
    private final Host host;
    private final Today today;

    public OkrReader(Stores stores, Host host, Today today) {
        this.stores = stores;
        this.host = host;
        this.today = today;
    }

    @Override
    public List<ObjectiveView> objectives(Rights rights, Collection<Objective> objectives) {
        Reading reading = open(rights);
        List<KeyResult> keyResults =
                stores.keyResults().of(objectives.stream().map(Objective::id).toList());
        return reading.views(reading.scoreWithMovement(objectives, keyResults));
    }

    @Override
    public KeyResultView keyResult(Rights rights, KeyResultPlace place) {
        return objectives(rights, List.of(place.objective())).stream()
                .flatMap(objective -> objective.keyResults().stream())
                .filter(view -> view.keyResult().id().equals(place.keyResult().id()))
                .findFirst()
                .orElseThrow(() -> Refused.because(Reason.NOT_FOUND));
    }

    public Reading open(Rights rights) {
        return new Reading(stores, host, today, rights);
    }
}
