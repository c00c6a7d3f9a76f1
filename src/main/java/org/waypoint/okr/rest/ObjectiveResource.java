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
import org.waypoint.okr.app.closing.ClosingService;
import org.waypoint.okr.app.closing.ClosingView;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.keyresult.KeyResultService;
import org.waypoint.okr.app.objective.ObjectiveService;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.rest.exchange.Creation;
import org.waypoint.okr.rest.exchange.Exchange;
import org.waypoint.okr.rest.exchange.PathId;
import org.waypoint.okr.rest.exchange.Sent;
import org.waypoint.okr.rest.json.ClosingJson;
import org.waypoint.okr.rest.json.KeyResultJson;
import org.waypoint.okr.rest.json.ObjectiveJson;
import org.waypoint.okr.rest.json.PageJson;
import org.waypoint.okr.rest.json.ScoreJson;

/** Objectives, and the key results created below them. */
@Path("/objectives")
@Produces("application/json;charset=UTF-8")
public final class ObjectiveResource {
    private final ObjectiveService objectives;
    private final KeyResultService keyResults;
    private final ClosingService closings;
    private final Exchange exchange;

    @Inject
    public ObjectiveResource(
            ObjectiveService objectives, KeyResultService keyResults, ClosingService closings, Exchange exchange) {
        this.objectives = objectives;
        this.keyResults = keyResults;
        this.closings = closings;
        this.exchange = exchange;
    }

    @GET
    public Response list(@Context UriInfo uri) {
        return exchange.read(uri, (actor, query) -> PageJson.of(objectives.list(actor, query), ObjectiveJson::of));
    }

    @POST
    public Response create(InputStream body, @Context HttpHeaders headers, @Context UriInfo uri) {
        return exchange.create(
                new Sent(body, headers, uri),
                new Creation<>(
                        objectives::create,
                        view -> view.objective().id().value(),
                        (actor, id) -> objectives.get(actor, new ObjectiveId(id)),
                        "objectives",
                        ObjectiveJson::of));
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") String id) {
        return exchange.read(actor -> ObjectiveJson.of(objectives.get(actor, new ObjectiveId(PathId.of(id)))));
    }

    @PUT
    @Path("/{id}")
    public Response update(
            @PathParam("id") String id, InputStream body, @Context HttpHeaders headers, @Context UriInfo uri) {
        return exchange.change(
                new Sent(body, headers, uri),
                (actor, input) -> ObjectiveJson.of(objectives.update(actor, new ObjectiveId(PathId.of(id)), input)));
    }

    @DELETE
    @Path("/{id}")
    public Response delete(@PathParam("id") String id) {
        return exchange.remove(actor -> objectives.delete(actor, new ObjectiveId(PathId.of(id))));
    }

    @GET
    @Path("/{id}/score")
    public Response score(@PathParam("id") String id) {
        return exchange.read(actor -> ScoreJson.of(objectives.score(actor, new ObjectiveId(PathId.of(id)))));
    }

    @POST
    @Path("/{id}/key-results")
    public Response createKeyResult(
            @PathParam("id") String id, InputStream body, @Context HttpHeaders headers, @Context UriInfo uri) {
        return exchange.create(
                new Sent(body, headers, uri),
                new Creation<>(
                        (actor, input) -> keyResults.create(actor, new ObjectiveId(PathId.of(id)), input),
                        view -> view.keyResult().id().value(),
                        (actor, keyResultId) -> keyResults.get(actor, new KeyResultId(keyResultId)),
                        "key-results",
                        KeyResultJson::of));
    }

    @GET
    @Path("/{id}/closing")
    public Response closing(@PathParam("id") String id) {
        return exchange.read(actor -> ClosingJson.of(closings.get(actor, new ObjectiveId(PathId.of(id)))));
    }

    @POST
    @Path("/{id}/grade")
    public Response grade(
            @PathParam("id") String id, InputStream body, @Context HttpHeaders headers, @Context UriInfo uri) {
        return step(id, new Sent(body, headers, uri), closings::grade);
    }

    @POST
    @Path("/{id}/confirm")
    public Response confirm(
            @PathParam("id") String id, InputStream body, @Context HttpHeaders headers, @Context UriInfo uri) {
        return step(id, new Sent(body, headers, uri), closings::confirm);
    }

    @POST
    @Path("/{id}/reopen")
    public Response reopen(
            @PathParam("id") String id, InputStream body, @Context HttpHeaders headers, @Context UriInfo uri) {
        return step(id, new Sent(body, headers, uri), closings::reopen);
    }

    @POST
    @Path("/{id}/decision")
    public Response decide(
            @PathParam("id") String id, InputStream body, @Context HttpHeaders headers, @Context UriInfo uri) {
        return step(id, new Sent(body, headers, uri), closings::decide);
    }

    @POST
    @Path("/{id}/answer")
    public Response answer(
            @PathParam("id") String id, InputStream body, @Context HttpHeaders headers, @Context UriInfo uri) {
        return step(id, new Sent(body, headers, uri), closings::answer);
    }

    private Response step(String id, Sent sent, Step step) {
        return exchange.change(
                sent, (actor, input) -> ClosingJson.of(step.take(actor, new ObjectiveId(PathId.of(id)), input)));
    }

    /** One of the steps of a closing. */
    @FunctionalInterface
    private interface Step {
        ClosingView take(Actor actor, ObjectiveId id, Input input);
    }
}
