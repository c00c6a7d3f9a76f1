package org.waypoint.okr.rest;

import java.util.List;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Response;
import org.waypoint.okr.app.keyresult.KeyResultService;
import org.waypoint.okr.app.source.BesideService;
import org.waypoint.okr.app.source.BesideView;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.rest.exchange.Exchange;
import org.waypoint.okr.rest.exchange.PathId;
import org.waypoint.okr.rest.json.WorkJson;

/** The work of the epics that bet on a key result; it stands beside the score and never in it. */
@Path("/key-results/{id}/work")
@Produces("application/json;charset=UTF-8")
public final class KeyResultWorkResource {
    private final BesideService beside;
    private final KeyResultService keyResults;
    private final Exchange exchange;

    @Inject
    public KeyResultWorkResource(BesideService beside, KeyResultService keyResults, Exchange exchange) {
        this.beside = beside;
        this.keyResults = keyResults;
        this.exchange = exchange;
    }

    @GET
    public Response get(@PathParam("id") String id) {
        return exchange.read(actor -> {
            KeyResultId keyResult = new KeyResultId(PathId.of(id));
            keyResults.get(actor, keyResult);
            BesideView view = beside.of(actor, List.of(keyResult)).getOrDefault(keyResult, BesideView.NOTHING);
            return WorkJson.of(keyResult.value(), view);
        });
    }
}
