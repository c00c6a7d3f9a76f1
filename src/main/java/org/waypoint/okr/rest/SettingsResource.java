package org.waypoint.okr.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import java.io.InputStream;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.waypoint.okr.app.settings.SettingsService;
import org.waypoint.okr.rest.exchange.Exchange;
import org.waypoint.okr.rest.exchange.Sent;
import org.waypoint.okr.rest.json.SettingsJson;

/** The settings of the instance. */
@Path("/settings")
@Produces("application/json;charset=UTF-8")
public final class SettingsResource {
    private final SettingsService settings;
    private final Exchange exchange;

    @Inject
    public SettingsResource(SettingsService settings, Exchange exchange) {
        this.settings = settings;
        this.exchange = exchange;
    }

    @GET
    public Response get() {
        return exchange.read(actor -> SettingsJson.of(settings.get(actor)));
    }

    /**
     * Jira from 10.0 on keeps others out before we are asked; 9.12 does not know the annotation and leaves it out. The
     * use case decides on every line.
     */
    @PUT
    @AdminOnly
    public Response update(InputStream body, @Context HttpHeaders headers, @Context UriInfo uri) {
        return exchange.change(
                new Sent(body, headers, uri), (actor, input) -> SettingsJson.of(settings.update(actor, input)));
    }
}
