package org.waypoint.okr.rest;

import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.waypoint.okr.app.hypothesis.HypothesisService;
import org.waypoint.okr.rest.exchange.Exchange;
import org.waypoint.okr.rest.json.EpicJson;
import org.waypoint.okr.rest.json.PageJson;

/** Epics to choose from. */
@Path("/epics")
@Produces("application/json;charset=UTF-8")
public final class EpicResource {
    private final HypothesisService hypotheses;
    private final Exchange exchange;

    @Inject
    public EpicResource(HypothesisService hypotheses, Exchange exchange) {
        this.hypotheses = hypotheses;
        this.exchange = exchange;
    }

    @GET
    public Response search(@Context UriInfo uri) {
        return exchange.read(uri, (actor, query) -> PageJson.whole(hypotheses.epics(actor, query), EpicJson::of));
    }
}
