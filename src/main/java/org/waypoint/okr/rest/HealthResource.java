package org.waypoint.okr.rest;

import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.waypoint.okr.app.health.HealthService;
import org.waypoint.okr.rest.exchange.Exchange;
import org.waypoint.okr.rest.json.HealthJson;

/** The health of the programme. */
@Path("/health")
@Produces("application/json;charset=UTF-8")
public final class HealthResource {
    private final HealthService health;
    private final Exchange exchange;

    @Inject
    public HealthResource(HealthService health, Exchange exchange) {
        this.health = health;
        this.exchange = exchange;
    }

    @GET
    public Response health(@Context UriInfo uri) {
        return exchange.read(uri, (actor, query) -> HealthJson.of(health.get(actor, query)));
    }
}
