package org.waypoint.okr.rest;

import java.io.InputStream;
import javax.inject.Inject;
import javax.ws.rs.DELETE;
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
import org.waypoint.okr.app.checkin.CheckInService;
import org.waypoint.okr.app.forecast.ForecastService;
import org.waypoint.okr.app.hypothesis.HypothesisService;
import org.waypoint.okr.app.keyresult.KeyResultService;
import org.waypoint.okr.app.partner.PartnerService;
import org.waypoint.okr.domain.checkin.CheckInId;
import org.waypoint.okr.domain.hypothesis.HypothesisId;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.rest.exchange.Creation;
import org.waypoint.okr.rest.exchange.Exchange;
import org.waypoint.okr.rest.exchange.PathId;
import org.waypoint.okr.rest.exchange.Sent;
import org.waypoint.okr.rest.json.CheckInJson;
import org.waypoint.okr.rest.json.CheckInPreviewJson;
import org.waypoint.okr.rest.json.ForecastJson;
import org.waypoint.okr.rest.json.HypothesisJson;
import org.waypoint.okr.rest.json.KeyResultJson;
import org.waypoint.okr.rest.json.PageJson;
import org.waypoint.okr.rest.json.RecalibrationJson;
import org.waypoint.okr.rest.json.ScoreJson;

/** Key results, with the check-ins and bets below them. */
@Path("/key-results")
@Produces("application/json;charset=UTF-8")
public final class KeyResultResource {
    private final KeyResultService keyResults;
    private final CheckInService checkIns;
    private final HypothesisService hypotheses;
    private final PartnerService partners;
    private final ForecastService forecasts;
    private final Exchange exchange;

    @Inject
    public KeyResultResource(
            KeyResultService keyResults,
            CheckInService checkIns,
            HypothesisService hypotheses,
            PartnerService partners,
            ForecastService forecasts,
            Exchange exchange) {
        this.keyResults = keyResults;
        this.checkIns = checkIns;
        this.hypotheses = hypotheses;
        this.partners = partners;
        this.forecasts = forecasts;
        this.exchange = exchange;
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") String id) {
        return exchange.read(actor -> KeyResultJson.of(keyResults.get(actor, new KeyResultId(PathId.of(id)))));
    }

    @PUT
    @Path("/{id}")
    public Response update(
            @PathParam("id") String id, InputStream body, @Context HttpHeaders headers, @Context UriInfo uri) {
        return exchange.change(
                new Sent(body, headers, uri),
                (actor, input) -> KeyResultJson.of(keyResults.update(actor, new KeyResultId(PathId.of(id)), input)));
    }

    @DELETE
    @Path("/{id}")
    public Response delete(@PathParam("id") String id) {
        return exchange.remove(actor -> keyResults.delete(actor, new KeyResultId(PathId.of(id))));
    }

    @POST
    @Path("/{id}/partner-answer")
    public Response answerAsPartner(
            @PathParam("id") String id, InputStream body, @Context HttpHeaders headers, @Context UriInfo uri) {
        return exchange.change(
                new Sent(body, headers, uri),
                (actor, input) -> KeyResultJson.of(partners.answer(actor, new KeyResultId(PathId.of(id)), input)));
    }

    @GET
    @Path("/{id}/score")
    public Response score(@PathParam("id") String id) {
        return exchange.read(actor -> ScoreJson.of(keyResults.score(actor, new KeyResultId(PathId.of(id)))));
    }

    @GET
    @Path("/{id}/forecast")
    public Response forecast(@PathParam("id") String id) {
        return exchange.read(actor -> ForecastJson.of(forecasts.get(actor, new KeyResultId(PathId.of(id)))));
    }

    @GET
    @Path("/{id}/recalibrations")
    public Response recalibrations(@PathParam("id") String id) {
        return exchange.read(actor -> PageJson.whole(
                keyResults.recalibrations(actor, new KeyResultId(PathId.of(id))), RecalibrationJson::of));
    }

    @GET
    @Path("/{id}/check-ins")
    public Response checkIns(@PathParam("id") String id, @Context UriInfo uri) {
        return exchange.read(
                uri,
                (actor, query) ->
                        PageJson.of(checkIns.list(actor, new KeyResultId(PathId.of(id)), query), CheckInJson::of));
    }

    @POST
    @Path("/{id}/check-ins")
    public Response checkIn(
            @PathParam("id") String id, InputStream body, @Context HttpHeaders headers, @Context UriInfo uri) {
        return exchange.create(
                new Sent(body, headers, uri),
                new Creation<>(
                        (actor, input) -> checkIns.record(actor, new KeyResultId(PathId.of(id)), input),
                        view -> view.checkIn().id().value(),
                        (actor, checkInId) -> checkIns.get(actor, new CheckInId(checkInId)),
                        "check-ins",
                        CheckInJson::of));
    }

    @POST
    @Path("/{id}/check-ins/preview")
    public Response previewCheckIn(
            @PathParam("id") String id, InputStream body, @Context HttpHeaders headers, @Context UriInfo uri) {
        return exchange.change(
                new Sent(body, headers, uri),
                (actor, input) ->
                        CheckInPreviewJson.of(checkIns.preview(actor, new KeyResultId(PathId.of(id)), input)));
    }

    @GET
    @Path("/{id}/hypotheses")
    public Response hypotheses(@PathParam("id") String id) {
        return exchange.read(actor ->
                PageJson.whole(hypotheses.ofKeyResult(actor, new KeyResultId(PathId.of(id))), HypothesisJson::of));
    }

    @POST
    @Path("/{id}/hypotheses")
    public Response createHypothesis(
            @PathParam("id") String id, InputStream body, @Context HttpHeaders headers, @Context UriInfo uri) {
        return exchange.create(
                new Sent(body, headers, uri),
                new Creation<>(
                        (actor, input) -> hypotheses.create(actor, new KeyResultId(PathId.of(id)), input),
                        view -> view.hypothesis().id().value(),
                        (actor, hypothesisId) -> hypotheses.get(actor, new HypothesisId(hypothesisId)),
                        "hypotheses",
                        HypothesisJson::of));
    }
}
