package org.waypoint.okr.rest;

import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Response;
import org.waypoint.okr.app.duty.OwedService;
import org.waypoint.okr.app.me.MeService;
import org.waypoint.okr.app.partner.PartnerService;
import org.waypoint.okr.rest.exchange.Exchange;
import org.waypoint.okr.rest.json.DutyJson;
import org.waypoint.okr.rest.json.KeyResultJson;
import org.waypoint.okr.rest.json.MeJson;
import org.waypoint.okr.rest.json.OwedCountJson;
import org.waypoint.okr.rest.json.PageJson;

/** Who is asking, and what that person owes. */
@Path("/me")
@Produces("application/json;charset=UTF-8")
public final class MeResource {
    private final MeService me;
    private final PartnerService partners;
    private final OwedService owed;
    private final Exchange exchange;

    @Inject
    public MeResource(MeService me, PartnerService partners, OwedService owed, Exchange exchange) {
        this.me = me;
        this.partners = partners;
        this.owed = owed;
        this.exchange = exchange;
    }

    @GET
    public Response get() {
        return exchange.read(actor -> MeJson.of(me.me(actor)));
    }

    @GET
    @Path("/owed")
    public Response owed() {
        return exchange.read(actor -> PageJson.whole(owed.owed(actor).items(), DutyJson::of));
    }

    @GET
    @Path("/owed/count")
    public Response owedCount() {
        return exchange.read(actor -> OwedCountJson.of(owed.count(actor)));
    }

    @GET
    @Path("/leans-on-me")
    public Response leansOnMe() {
        return exchange.read(actor -> PageJson.whole(partners.leaningOnMe(actor), KeyResultJson::of));
    }
}
