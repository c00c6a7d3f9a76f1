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
import org.waypoint.okr.app.history.UnitHistoryService;
import org.waypoint.okr.app.learning.LearningService;
import org.waypoint.okr.app.unit.UnitService;
import org.waypoint.okr.domain.unit.UnitId;
import org.waypoint.okr.rest.exchange.Creation;
import org.waypoint.okr.rest.exchange.Exchange;
import org.waypoint.okr.rest.exchange.PathId;
import org.waypoint.okr.rest.exchange.Sent;
import org.waypoint.okr.rest.json.CalibrationJson;
import org.waypoint.okr.rest.json.LearningEntryJson;
import org.waypoint.okr.rest.json.PageJson;
import org.waypoint.okr.rest.json.UnitCycleJson;
import org.waypoint.okr.rest.json.UnitJson;

/** Units: companies, departments and teams. */
@Path("/units")
@Produces("application/json;charset=UTF-8")
public final class UnitResource {
    private final UnitService units;
    private final LearningService learning;
    private final UnitHistoryService histories;
    private final Exchange exchange;

    @Inject
    public UnitResource(UnitService units, LearningService learning, UnitHistoryService histories, Exchange exchange) {
        this.units = units;
        this.learning = learning;
        this.histories = histories;
        this.exchange = exchange;
    }

    @GET
    public Response list() {
        return exchange.read(actor -> PageJson.whole(units.list(actor), UnitJson::of));
    }

    @POST
    public Response create(InputStream body, @Context HttpHeaders headers, @Context UriInfo uri) {
        return exchange.create(
                new Sent(body, headers, uri),
                new Creation<>(
                        units::create,
                        view -> view.unit().id().value(),
                        (actor, id) -> units.get(actor, new UnitId(id)),
                        "units",
                        UnitJson::of));
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") String id) {
        return exchange.read(actor -> UnitJson.of(units.get(actor, new UnitId(PathId.of(id)))));
    }

    @GET
    @Path("/{id}/cycles")
    public Response cycles(@PathParam("id") String id) {
        return exchange.read(actor ->
                PageJson.whole(histories.get(actor, new UnitId(PathId.of(id))).cycles(), UnitCycleJson::of));
    }

    @PUT
    @Path("/{id}")
    public Response update(
            @PathParam("id") String id, InputStream body, @Context HttpHeaders headers, @Context UriInfo uri) {
        return exchange.change(
                new Sent(body, headers, uri),
                (actor, input) -> UnitJson.of(units.update(actor, new UnitId(PathId.of(id)), input)));
    }

    @DELETE
    @Path("/{id}")
    public Response delete(@PathParam("id") String id) {
        return exchange.remove(actor -> units.delete(actor, new UnitId(PathId.of(id))));
    }

    @GET
    @Path("/{id}/learning-log")
    public Response learningLog(@PathParam("id") String id, @Context UriInfo uri) {
        return exchange.read(
                uri,
                (actor, query) ->
                        PageJson.of(learning.log(actor, new UnitId(PathId.of(id)), query), LearningEntryJson::of));
    }

    @GET
    @Path("/{id}/calibration")
    public Response calibration(@PathParam("id") String id, @Context UriInfo uri) {
        return exchange.read(
                uri,
                (actor, query) -> CalibrationJson.of(learning.calibration(actor, new UnitId(PathId.of(id)), query)));
    }
}
