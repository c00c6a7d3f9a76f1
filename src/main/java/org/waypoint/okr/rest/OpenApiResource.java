package org.waypoint.okr.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Response;
import org.waypoint.okr.app.me.MeService;
import org.waypoint.okr.rest.exchange.Exchange;

/** The description of the contract, for whoever is logged in. */
@Path("/openapi.json")
@Produces("application/json;charset=UTF-8")
public final class OpenApiResource {
    private static final String DESCRIPTION = "/api/openapi.json";

    private final MeService me;
    private final Exchange exchange;

    @Inject
    public OpenApiResource(MeService me, Exchange exchange) {
        this.me = me;
        this.exchange = exchange;
    }

    @GET
    public Response get() {
        return exchange.ready(actor -> {
            me.me(actor);
            return description();
        });
    }

    private static String description() {
        try (InputStream file = OpenApiResource.class.getResourceAsStream(DESCRIPTION)) {
            if (file == null) {
                throw new IllegalStateException("The jar lacks " + DESCRIPTION);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
