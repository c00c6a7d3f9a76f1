package org.waypoint.okr.rest;

import java.io.InputStream;
import javax.inject.Inject;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.waypoint.okr.app.alignment.AlignmentService;
import org.waypoint.okr.domain.alignment.AlignmentId;
import org.waypoint.okr.rest.exchange.Creation;
import org.waypoint.okr.rest.exchange.Exchange;
import org.waypoint.okr.rest.exchange.PathId;
import org.waypoint.okr.rest.exchange.Sent;
import org.waypoint.okr.rest.json.AlignmentJson;

/** Links between objectives. */
@Path("/alignments")
@Produces("application/json;charset=UTF-8")
public final class AlignmentResource {
    private final AlignmentService alignments;
    private final Exchange exchange;

    @Inject
    public AlignmentResource(AlignmentService alignments, Exchange exchange) {
        this.alignments = alignments;
        this.exchange = exchange;
    }

    @POST
    public Response create(InputStream body, @Context HttpHeaders headers, @Context UriInfo uri) {
        return exchange.create(
                new Sent(body, headers, uri),
                new Creation<>(
                        alignments::create,
                        view -> view.alignment().id().value(),
                        (actor, id) -> alignments.get(actor, new AlignmentId(id)),
                        "alignments",
                        AlignmentJson::of));
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") String id) {
        return exchange.read(actor -> AlignmentJson.of(alignments.get(actor, new AlignmentId(PathId.of(id)))));
    }

    @DELETE
    @Path("/{id}")
    public Response delete(@PathParam("id") String id) {
        return exchange.remove(actor -> alignments.delete(actor, new AlignmentId(PathId.of(id))));
    }
}
