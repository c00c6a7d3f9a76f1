package org.waypoint.okr.rest;

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
import org.waypoint.okr.app.rhythm.MailPreferenceService;
import org.waypoint.okr.rest.exchange.Exchange;
import org.waypoint.okr.rest.exchange.Sent;
import org.waypoint.okr.rest.json.MailPreferenceJson;

/** Which mails the reader does not want. */
@Path("/me/mail-preferences")
@Produces("application/json;charset=UTF-8")
public final class MailPreferenceResource {
    private final MailPreferenceService preferences;
    private final Exchange exchange;

    @Inject
    public MailPreferenceResource(MailPreferenceService preferences, Exchange exchange) {
        this.preferences = preferences;
        this.exchange = exchange;
    }

    @GET
    public Response get() {
        return exchange.read(actor -> MailPreferenceJson.of(preferences.get(actor)));
    }

    @PUT
    public Response change(InputStream body, @Context HttpHeaders headers, @Context UriInfo uri) {
        return exchange.change(
                new Sent(body, headers, uri),
                (actor, input) -> MailPreferenceJson.of(preferences.change(actor, input)));
    }
}
