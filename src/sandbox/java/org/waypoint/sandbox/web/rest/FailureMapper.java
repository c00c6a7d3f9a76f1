package org.waypoint.sandbox.web.rest;

import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a resource lets escape: Jersey's own answers stay, everything else is an error of the add-on. */
public final class FailureMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = LoggerFactory.getLogger(FailureMapper.class);

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException) {
            return ((WebApplicationException) failure).getResponse();
        }
        LOG.error("A resource let this escape", failure);
        return Response.status(500)
                .type("text/plain;charset=UTF-8")
                .entity("The add-on let an exception escape: " + failure)
                .build();
    }
}
