package org.waypoint.okr.rest;

import java.io.InputStream;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.waypoint.okr.app.rhythm.ConsoleService;
import org.waypoint.okr.app.rhythm.MessageService;
import org.waypoint.okr.domain.rhythm.message.MessageId;
import org.waypoint.okr.rest.exchange.Exchange;
import org.waypoint.okr.rest.exchange.PathId;
import org.waypoint.okr.rest.exchange.Sent;
import org.waypoint.okr.rest.json.ConsoleJson;
import org.waypoint.okr.rest.json.LetterJson;
import org.waypoint.okr.rest.json.MessageJson;
import org.waypoint.okr.rest.json.MessageSettingsJson;
import org.waypoint.okr.rest.json.PageJson;
import org.waypoint.okr.rest.json.SendReportJson;

/** The OKR Master's console: the rhythm at a glance, and its mails. */
@Path("/console")
@Produces("application/json;charset=UTF-8")
public final class ConsoleResource {
    private final ConsoleService console;
    private final MessageService messages;
    private final Exchange exchange;

    @Inject
    public ConsoleResource(ConsoleService console, MessageService messages, Exchange exchange) {
        this.console = console;
        this.messages = messages;
        this.exchange = exchange;
    }

    @GET
    public Response overview() {
        return exchange.read(actor -> ConsoleJson.of(console.overview(actor)));
    }

    @GET
    @Path("/settings")
    public Response settings() {
        return exchange.read(actor -> MessageSettingsJson.of(console.settings(actor)));
    }

    @PUT
    @Path("/settings")
    public Response changeSettings(InputStream body, @Context HttpHeaders headers, @Context UriInfo uri) {
        return exchange.change(
                new Sent(body, headers, uri),
                (actor, input) -> MessageSettingsJson.of(console.changeSettings(actor, input)));
    }

    @GET
    @Path("/preview")
    public Response preview() {
        return exchange.read(actor -> PageJson.whole(messages.preview(actor), LetterJson::of));
    }

    @POST
    @Path("/send")
    public Response send(InputStream body, @Context HttpHeaders headers, @Context UriInfo uri) {
        return exchange.change(
                new Sent(body, headers, uri), (actor, input) -> SendReportJson.of(messages.send(actor, input)));
    }

    @GET
    @Path("/messages")
    public Response messages(@Context UriInfo uri) {
        return exchange.read(uri, (actor, input) -> PageJson.of(messages.list(actor, input), MessageJson::of));
    }

    @POST
    @Path("/messages/{id}/send")
    public Response sendAgain(
            @PathParam("id") String id, InputStream body, @Context HttpHeaders headers, @Context UriInfo uri) {
        return exchange.change(
                new Sent(body, headers, uri),
                (actor, input) -> MessageJson.of(messages.sendAgain(actor, new MessageId(PathId.of(id)), input)));
    }
}
