package org.waypoint.okr.rest;

import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.waypoint.okr.app.explain.ExplanationService;
import org.waypoint.okr.rest.exchange.Exchange;
import org.waypoint.okr.rest.json.NumberJson;

/** How the numbers beside the scores came about; scores carry their explanation with them. */
@Path("/explanations")
@Produces("application/json;charset=UTF-8")
public final class ExplanationResource {
    private final ExplanationService explanations;
    private final Exchange exchange;

    @Inject
    public ExplanationResource(ExplanationService explanations, Exchange exchange) {
        this.explanations = explanations;
        this.exchange = exchange;
    }

    @GET
    public Response get(@Context UriInfo uri) {
        return exchange.read(uri, (actor, query) -> NumberJson.of(explanations.explain(actor, query)));
    }
}
