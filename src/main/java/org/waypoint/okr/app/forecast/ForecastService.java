package org.waypoint.okr.app.forecast;

import java.math.BigDecimal;
import java.util.Optional;
import org.waypoint.okr.app.lookup.KeyResultPlace;
import org.waypoint.okr.app.lookup.Lookup;
import org.waypoint.okr.app.permission.Access;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Host;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.port.Today;
import org.waypoint.okr.domain.cycle.DateRange;
import org.waypoint.okr.domain.forecast.ForecastObstacle;
import org.waypoint.okr.domain.forecast.Forecasts;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultId;

/** Forecasts of key results: everyone reads. */
public final class ForecastService {
    private final Access access;
    private final Lookup lookup;
    private final Host host;
    private final Today today;

    public ForecastService(Access access, Stores stores, Host host, Today today) {
        this.access = access;
        this.lookup = new Lookup(stores);
        this.host = host;
        this.today = today;
    }

    /** What the check-ins so far say about the end of the cycle, or why they say nothing. Refused: NOT_FOUND. */
    public ForecastView get(Actor actor, KeyResultId id) {
        access.loggedIn(actor);
        return get(actor, lookup.keyResult(id));
    }

    /** The same for a key result that the caller has read. */
    public ForecastView get(Actor actor, KeyResultPlace place) {
        access.loggedIn(actor);
        KeyResult keyResult = place.keyResult();
        DateRange range = place.cycle().definition().range();
        ForecastViews views = new ForecastViews(host.texts(), actor.locale(), keyResult.metric());
        Optional<ForecastObstacle> obstacle = Forecasts.obstacle(keyResult, range, today.date());
        BigDecimal target = keyResult.metric().target();
        if (obstacle.isPresent() || range == null || target == null) {
            return views.none(obstacle.orElse(ForecastObstacle.NO_END), Forecasts.measuredDays(keyResult.series()));
        }
        return views.of(Forecasts.of(keyResult.metric(), keyResult.series(), range.end()), target);
    }
}
