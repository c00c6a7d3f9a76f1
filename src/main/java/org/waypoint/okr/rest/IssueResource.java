package org.waypoint.okr.rest;

import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.waypoint.okr.app.hypothesis.HypothesisService;
import org.waypoint.okr.rest.exchange.Exchange;
import org.waypoint.okr.rest.json.HypothesisJson;
import org.waypoint.okr.rest.json.KeyResultChoiceJson;
import org.waypoint.okr.rest.json.PageJson;

/** What an issue bets on, and could bet on. */
@Path("/issues")
@Produces("application/json;charset=UTF-8")
public final class IssueResource {
    private final HypothesisService hypotheses;
    private final Exchange exchange;

    @Inject
    public IssueResource(HypothesisService hypotheses, Exchange exchange) {
        this.hypotheses = hypotheses;
        this.exchange = exchange;
    }

    @GET
    @Path("/{issueKey}/hypotheses")
    public Response hypotheses(@PathParam("issueKey") String issueKey) {
        return exchange.read(actor -> PageJson.whole(hypotheses.ofIssue(actor, issueKey), HypothesisJson::of));
    }

    @GET
    @Path("/{issueKey}/hypotheses/choices")
    public Response choices(@PathParam("issueKey") String issueKey, @Context UriInfo uri) {
        return exchange.read(
                uri,
                (actor, query) -> PageJson.whole(hypotheses.choices(actor, issueKey, query), KeyResultChoiceJson::of));
    }
}
