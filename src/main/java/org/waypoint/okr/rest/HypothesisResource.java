package org.waypoint.okr.rest;

import java.io.InputStream;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.waypoint.okr.app.hypothesis.HypothesisService;
import org.waypoint.okr.app.learning.LearningService;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.domain.hypothesis.Evidence;
import org.waypoint.okr.domain.hypothesis.HypothesisId;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.rest.exchange.Creation;
import org.waypoint.okr.rest.exchange.Exchange;
import org.waypoint.okr.rest.exchange.PathId;
import org.waypoint.okr.rest.exchange.Sent;
import org.waypoint.okr.rest.json.EvidenceJson;
import org.waypoint.okr.rest.json.HypothesisJson;
import org.waypoint.okr.rest.json.PageJson;

/** Bets, the evidence for them, and their ends. */
@Path("/hypotheses")
@Produces("application/json;charset=UTF-8")
public final class HypothesisResource {
    private final HypothesisService hypotheses;
    private final LearningService learning;
    private final Exchange exchange;

    @Inject
    public HypothesisResource(HypothesisService hypotheses, LearningService learning, Exchange exchange) {
        this.hypotheses = hypotheses;
        this.learning = learning;
        this.exchange = exchange;
    }

    /** Those that wait for a verdict and call for attention. */
    @GET
    public Response badged(@Context UriInfo uri) {
        return exchange.read(uri, (actor, query) -> PageJson.of(learning.badged(actor, query), HypothesisJson::of));
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") String id) {
        return exchange.read(actor -> HypothesisJson.of(hypotheses.get(actor, new HypothesisId(PathId.of(id)))));
    }

    @PUT
    @Path("/{id}")
    public Response update(
            @PathParam("id") String id, InputStream body, @Context HttpHeaders headers, @Context UriInfo uri) {
        return exchange.change(
                new Sent(body, headers, uri),
                (actor, input) -> HypothesisJson.of(hypotheses.update(actor, new HypothesisId(PathId.of(id)), input)));
    }

    @POST
    @Path("/{id}/evidence")
    public Response addEvidence(
            @PathParam("id") String id, InputStream body, @Context HttpHeaders headers, @Context UriInfo uri) {
        return exchange.create(
                new Sent(body, headers, uri),
                new Creation<>(
                        (actor, input) -> hypotheses.addEvidence(actor, new HypothesisId(PathId.of(id)), input),
                        Evidence::id,
                        (actor, evidenceId) -> evidence(actor, new HypothesisId(PathId.of(id)), evidenceId),
                        "hypotheses/" + id + "/evidence",
                        EvidenceJson::of));
    }

    @GET
    @Path("/{id}/evidence/{evidenceId}")
    public Response evidence(@PathParam("id") String id, @PathParam("evidenceId") String evidenceId) {
        return exchange.read(
                actor -> EvidenceJson.of(evidence(actor, new HypothesisId(PathId.of(id)), PathId.of(evidenceId))));
    }

    @POST
    @Path("/{id}/verdict")
    public Response giveVerdict(
            @PathParam("id") String id, InputStream body, @Context HttpHeaders headers, @Context UriInfo uri) {
        return exchange.change(
                new Sent(body, headers, uri),
                (actor, input) ->
                        HypothesisJson.of(hypotheses.giveVerdict(actor, new HypothesisId(PathId.of(id)), input)));
    }

    @POST
    @Path("/{id}/drop")
    public Response drop(
            @PathParam("id") String id, InputStream body, @Context HttpHeaders headers, @Context UriInfo uri) {
        return exchange.change(
                new Sent(body, headers, uri),
                (actor, input) -> HypothesisJson.of(hypotheses.drop(actor, new HypothesisId(PathId.of(id)), input)));
    }

    private Evidence evidence(Actor actor, HypothesisId hypothesisId, long evidenceId) {
        return hypotheses.get(actor, hypothesisId).evidence().stream()
                .filter(evidence -> evidence.id() == evidenceId)
                .findFirst()
                .orElseThrow(() -> Refused.because(Reason.NOT_FOUND));
    }
}
