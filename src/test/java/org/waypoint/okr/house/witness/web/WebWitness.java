package org.waypoint.okr.house.witness.web;

import com.atlassian.activeobjects.external.ActiveObjects;
import javax.ws.rs.core.Response;
import org.waypoint.okr.house.witness.rest.RestWitness;

/** A doorway that knows another one, REST and the database. */
public final class WebWitness {
    Response answer(RestWitness neighbour, ActiveObjects tables) {
        return Response.ok(neighbour + " " + tables).build();
    }
}
