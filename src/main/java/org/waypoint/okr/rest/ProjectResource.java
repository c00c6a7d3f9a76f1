package org.waypoint.okr.rest;

import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.waypoint.okr.app.me.MeService;
import org.waypoint.okr.app.meeting.MeetingService;
import org.waypoint.okr.app.overview.OverviewService;
import org.waypoint.okr.rest.exchange.Exchange;
import org.waypoint.okr.rest.json.MeetingJson;
import org.waypoint.okr.rest.json.OverviewJson;
import org.waypoint.okr.rest.json.PageJson;
import org.waypoint.okr.rest.json.ProjectJson;

/** What a project's OKR page shows, and the projects to choose from. */
@Path("/projects")
@Produces("application/json;charset=UTF-8")
public final class ProjectResource {
    private final OverviewService overviews;
    private final MeetingService meetings;
    private final MeService me;
    private final Exchange exchange;

    @Inject
    public ProjectResource(OverviewService overviews, MeetingService meetings, MeService me, Exchange exchange) {
        this.overviews = overviews;
        this.meetings = meetings;
        this.me = me;
        this.exchange = exchange;
    }

    @GET
    public Response list() {
        return exchange.read(actor -> PageJson.whole(me.projects(actor), ProjectJson::of));
    }

    @GET
    @Path("/{projectKey}/overview")
    public Response overview(@PathParam("projectKey") String projectKey, @Context UriInfo uri) {
        return exchange.read(uri, (actor, query) -> OverviewJson.of(overviews.project(actor, projectKey, query)));
    }

    @GET
    @Path("/{projectKey}/meeting")
    public Response meeting(@PathParam("projectKey") String projectKey, @Context UriInfo uri) {
        return exchange.read(uri, (actor, query) -> MeetingJson.of(meetings.agenda(actor, projectKey, query)));
    }
}
