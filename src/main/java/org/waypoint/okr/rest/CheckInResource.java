package org.waypoint.okr.rest;

import java.io.InputStream;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.waypoint.okr.app.checkin.CheckInService;
import org.waypoint.okr.domain.checkin.CheckInId;
import org.waypoint.okr.rest.exchange.Creation;
import org.waypoint.okr.rest.exchange.Exchange;
import org.waypoint.okr.rest.exchange.PathId;
import org.waypoint.okr.rest.exchange.Sent;
import org.waypoint.okr.rest.json.CheckInJson;

/** Single check-ins and their corrections. */
@Path("/check-ins")
@Produces("application/json;charset=UTF-8")
public final class CheckInResource {
    private final CheckInService checkIns;
    private final Exchange exchange;

    @Inject
    public CheckInResource(CheckInService checkIns, Exchange exchange) {
        this.checkIns = checkIns;
        this.exchange = exchange;
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") String id) {
        return exchange.read(actor -> CheckInJson.of(checkIns.get(actor, new CheckInId(PathId.of(id)))));
    }

    @POST
    @Path("/{id}/correction")
    public Response correct(
            @PathParam("id") String id, InputStream body, @Context HttpHeaders headers, @Context UriInfo uri) {
        return exchange.create(
                new Sent(body, headers, uri),
                new Creation<>(
                        (actor, input) -> checkIns.correct(actor, new CheckInId(PathId.of(id)), input),
                        view -> view.checkIn().id().value(),
                        (actor, checkInId) -> checkIns.get(actor, new CheckInId(checkInId)),
                        "check-ins",
                        CheckInJson::of));
    }
}
