package org.waypoint.okr.rest.exchange;

import javax.ws.rs.core.Response;

/** Answers as text, so that the host's own JSON never touches them. */
final class Answers {
    static final String JSON = "application/json;charset=UTF-8";

    private Answers() {}

    static Response json(int status, Object answer) {
        return text(status, Json.write(answer));
    }

    static Response text(int status, String json) {
        return Response.status(status).type(JSON).entity(json).build();
    }
}
