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
import org.waypoint.okr.app.closing.CycleClosingService;
import org.waypoint.okr.app.cycle.CycleService;
import org.waypoint.okr.app.cycle.GeneratedCycles;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.rest.exchange.Creation;
import org.waypoint.okr.rest.exchange.Exchange;
import org.waypoint.okr.rest.exchange.Exchange.Several;
import org.waypoint.okr.rest.exchange.PathId;
import org.waypoint.okr.rest.exchange.Sent;
import org.waypoint.okr.rest.json.CycleClosingJson;
import org.waypoint.okr.rest.json.CycleJson;
import org.waypoint.okr.rest.json.GeneratedCyclesJson;
import org.waypoint.okr.rest.json.PageJson;

/** Cycles, their generator and their phases. */
@Path("/cycles")
@Produces("application/json;charset=UTF-8")
public final class CycleResource {
    private final CycleService cycles;
    private final CycleClosingService closings;
    private final Exchange exchange;

    @Inject
    public CycleResource(CycleService cycles, CycleClosingService closings, Exchange exchange) {
        this.cycles = cycles;
        this.closings = closings;
        this.exchange = exchange;
    }

    @GET
    public Response list() {
        return exchange.read(actor -> PageJson.whole(cycles.list(actor), CycleJson::of));
    }

    /** 201 when it created something, 200 when all cycles were there before; asking again therefore does no harm. */
    @POST
    @Path("/generate")
    public Response generate(InputStream body, @Context HttpHeaders headers, @Context UriInfo uri) {
        return exchange.createSeveral(new Sent(body, headers, uri), "cycles", (actor, input) -> {
            GeneratedCycles generated = cycles.generate(actor, input);
            return new Several(!generated.created().isEmpty(), GeneratedCyclesJson.of(generated));
        });
    }

    @POST
    @Path("/{id}/phase")
    public Response changePhase(
            @PathParam("id") String id, InputStream body, @Context HttpHeaders headers, @Context UriInfo uri) {
        return exchange.change(
                new Sent(body, headers, uri),
                (actor, input) -> CycleJson.of(cycles.changePhase(actor, new CycleId(PathId.of(id)), input)));
    }

    @POST
    public Response create(InputStream body, @Context HttpHeaders headers, @Context UriInfo uri) {
        return exchange.create(
                new Sent(body, headers, uri),
                new Creation<>(
                        cycles::create,
                        view -> view.cycle().id().value(),
                        (actor, id) -> cycles.get(actor, new CycleId(id)),
                        "cycles",
                        CycleJson::of));
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") String id) {
        return exchange.read(actor -> CycleJson.of(cycles.get(actor, new CycleId(PathId.of(id)))));
    }

    @GET
    @Path("/{id}/closing")
    public Response closing(@PathParam("id") String id, @Context UriInfo uri) {
        return exchange.read(
                uri, (actor, query) -> CycleClosingJson.of(closings.get(actor, new CycleId(PathId.of(id)), query)));
    }

    @PUT
    @Path("/{id}")
    public Response update(
            @PathParam("id") String id, InputStream body, @Context HttpHeaders headers, @Context UriInfo uri) {
        return exchange.change(
                new Sent(body, headers, uri),
                (actor, input) -> CycleJson.of(cycles.update(actor, new CycleId(PathId.of(id)), input)));
    }

    @DELETE
    @Path("/{id}")
    public Response delete(@PathParam("id") String id) {
        return exchange.remove(actor -> cycles.delete(actor, new CycleId(PathId.of(id))));
    }
}
