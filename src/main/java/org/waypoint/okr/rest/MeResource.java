package org.waypoint.okr.rest;

import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Response;
import org.waypoint.okr.app.me.MeService;
import org.waypoint.okr.rest.exchange.Exchange;
import org.waypoint.okr.rest.json.MeJson;

/** Who is asking. */
@Path("/me")
@Produces("application/json;charset=UTF-8")
public final class MeResource {
    private final MeService me;
    private final Exchange exchange;

    @Inject
    public MeResource(MeService me, Exchange exchange) {
        this.me = me;
        this.exchange = exchange;
    }

    @GET
    public Response get() {
        return exchange.read(actor -> MeJson.of(me.me(actor)));
    }
}
