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
import org.waypoint.okr.app.source.SourceService;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.rest.exchange.Exchange;
import org.waypoint.okr.rest.exchange.PathId;
import org.waypoint.okr.rest.exchange.Sent;
import org.waypoint.okr.rest.json.SourceJson;
import org.waypoint.okr.rest.json.SourcePreviewJson;

/** Where the values of a key result come from. */
@Path("/key-results/{id}/source")
@Produces("application/json;charset=UTF-8")
public final class KeyResultSourceResource {
    private final SourceService sources;
    private final Exchange exchange;

    @Inject
    public KeyResultSourceResource(SourceService sources, Exchange exchange) {
        this.sources = sources;
        this.exchange = exchange;
    }

    @GET
    public Response get(@PathParam("id") String id) {
        return exchange.read(actor -> SourceJson.of(sources.get(actor, keyResult(id))));
    }

    @PUT
    public Response update(
            @PathParam("id") String id, InputStream body, @Context HttpHeaders headers, @Context UriInfo uri) {
        return exchange.change(
                new Sent(body, headers, uri),
                (actor, input) -> SourceJson.of(sources.update(actor, keyResult(id), input)));
    }

    @POST
    @Path("/preview")
    public Response preview(
            @PathParam("id") String id, InputStream body, @Context HttpHeaders headers, @Context UriInfo uri) {
        return exchange.change(
                new Sent(body, headers, uri),
                (actor, input) -> SourcePreviewJson.of(sources.preview(actor, keyResult(id), input)));
    }

    @POST
    @Path("/run")
    public Response run(
            @PathParam("id") String id, InputStream body, @Context HttpHeaders headers, @Context UriInfo uri) {
        return exchange.change(new Sent(body, headers, uri), (actor, input) -> {
            input.refuseIfAny();
            return SourceJson.of(sources.run(actor, keyResult(id)));
        });
    }

    private static KeyResultId keyResult(String id) {
        return new KeyResultId(PathId.of(id));
    }
}
