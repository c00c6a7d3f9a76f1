package org.waypoint.sandbox.tiny;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** Notes by REST. */
@Path("/notes")
@Produces(MediaType.TEXT_PLAIN)
public class TinyResource {
    private final Notes notes;
    private final JiraAuthenticationContext who;

    @Inject
    public TinyResource(Notes notes, JiraAuthenticationContext who) {
        this.notes = notes;
        this.who = who;
    }

    @GET
    public Response count() {
        return Response.ok(notes.count() + " for " + who.getLoggedInUser().getUsername())
                .build();
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    public Response write(String text) {
        notes.write(text);
        return Response.status(201).entity("written").build();
    }

    @GET
    @Path("/admin")
    @AdminOnly
    public Response admin() {
        return Response.ok("admin").build();
    }

    @GET
    @Path("/open")
    @UnrestrictedAccess
    public Response open() {
        return Response.ok("open").build();
    }

    @GET
    @Path("/failing")
    public Response failing() {
        throw new IllegalStateException("escaped");
    }
}
