package org.waypoint.okr.rest;

import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.waypoint.okr.app.me.MeService;
import org.waypoint.okr.rest.exchange.Exchange;
import org.waypoint.okr.rest.json.PageJson;
import org.waypoint.okr.rest.json.UserJson;

/** People to choose from. */
@Path("/people")
@Produces("application/json;charset=UTF-8")
public final class PeopleResource {
    private final MeService me;
    private final Exchange exchange;

    @Inject
    public PeopleResource(MeService me, Exchange exchange) {
        this.me = me;
        this.exchange = exchange;
    }

    private static final int MAX_TEXT = 255;

    @GET
    public Response search(@Context UriInfo uri) {
        return exchange.read(uri, (actor, query) -> {
            String text = query.text("q", MAX_TEXT);
            query.refuseIfAny();
            return PageJson.whole(me.searchPeople(actor, text == null ? "" : text), UserJson::of);
        });
    }
}
