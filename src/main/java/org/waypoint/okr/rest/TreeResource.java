package org.waypoint.okr.rest;

import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.waypoint.okr.app.tree.TreeService;
import org.waypoint.okr.rest.exchange.Exchange;
import org.waypoint.okr.rest.json.TreeJson;

/** The company tree. */
@Path("/tree")
@Produces("application/json;charset=UTF-8")
public final class TreeResource {
    private final TreeService trees;
    private final Exchange exchange;

    @Inject
    public TreeResource(TreeService trees, Exchange exchange) {
        this.trees = trees;
        this.exchange = exchange;
    }

    @GET
    public Response tree(@Context UriInfo uri) {
        return exchange.read(uri, (actor, query) -> TreeJson.of(trees.tree(actor, query)));
    }
}
