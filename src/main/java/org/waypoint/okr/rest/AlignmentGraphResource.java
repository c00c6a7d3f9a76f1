package org.waypoint.okr.rest;

import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.waypoint.okr.app.alignment.AlignmentService;
import org.waypoint.okr.rest.exchange.Exchange;
import org.waypoint.okr.rest.json.AlignmentGraphJson;

/** Objectives of a cycle, the links between them, and what is missing. */
@Path("/alignment")
@Produces("application/json;charset=UTF-8")
public final class AlignmentGraphResource {
    private final AlignmentService alignments;
    private final Exchange exchange;

    @Inject
    public AlignmentGraphResource(AlignmentService alignments, Exchange exchange) {
        this.alignments = alignments;
        this.exchange = exchange;
    }

    @GET
    public Response graph(@Context UriInfo uri) {
        return exchange.read(uri, (actor, query) -> AlignmentGraphJson.of(alignments.graph(actor, query)));
    }
}
