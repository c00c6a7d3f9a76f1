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
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.retrospective.RetrospectiveService;
import org.waypoint.okr.app.retrospective.RetrospectiveView;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.unit.UnitId;
import org.waypoint.okr.rest.exchange.Exchange;
import org.waypoint.okr.rest.exchange.PathId;
import org.waypoint.okr.rest.exchange.Sent;
import org.waypoint.okr.rest.json.RetrospectiveJson;

/** What units take out of cycles, and what their leads say about them. */
@Path("/units/{id}/retrospectives")
@Produces("application/json;charset=UTF-8")
public final class RetrospectiveResource {
    private final RetrospectiveService retrospectives;
    private final Exchange exchange;

    @Inject
    public RetrospectiveResource(RetrospectiveService retrospectives, Exchange exchange) {
        this.retrospectives = retrospectives;
        this.exchange = exchange;
    }

    @GET
    @Path("/{cycleId}")
    public Response get(@PathParam("id") String id, @PathParam("cycleId") String cycleId) {
        return exchange.read(actor -> RetrospectiveJson.of(
                retrospectives.get(actor, new UnitId(PathId.of(id)), new CycleId(PathId.of(cycleId)))));
    }

    @PUT
    @Path("/{cycleId}")
    public Response update(
            @PathParam("id") String id,
            @PathParam("cycleId") String cycleId,
            InputStream body,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        return change(id, cycleId, new Sent(body, headers, uri), retrospectives::save);
    }

    @POST
    @Path("/{cycleId}/acknowledge")
    public Response acknowledge(
            @PathParam("id") String id,
            @PathParam("cycleId") String cycleId,
            InputStream body,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        return change(id, cycleId, new Sent(body, headers, uri), retrospectives::acknowledge);
    }

    @PUT
    @Path("/{cycleId}/message")
    public Response say(
            @PathParam("id") String id,
            @PathParam("cycleId") String cycleId,
            InputStream body,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        return change(id, cycleId, new Sent(body, headers, uri), retrospectives::say);
    }

    private Response change(String id, String cycleId, Sent sent, Change change) {
        return exchange.change(
                sent,
                (actor, input) -> RetrospectiveJson.of(
                        change.make(actor, new UnitId(PathId.of(id)), new CycleId(PathId.of(cycleId)), input)));
    }

    /** One change of a retrospective. */
    @FunctionalInterface
    private interface Change {
        RetrospectiveView make(Actor actor, UnitId unit, CycleId cycle, Input input);
    }
}
