package org.waypoint.sandbox.web.rest;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.core.MediaType;

/** Jira's protection of REST against forged requests of other sites. */
final class RestXsrf {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private RestXsrf() {}

    /** Why the request is refused, if it is. */
    static Optional<String> complaint(ContainerRequestContext request) {
        if (SAFE.contains(request.getMethod())) {
            return Optional.empty();
        }
        String origin = request.getHeaderString("Origin");
        if (origin != null && !isOwn(origin, request)) {
            return Optional.of("XSRF check failed: the request comes from another site.");
        }
        boolean excused = "no-check".equals(request.getHeaderString("X-Atlassian-Token"));
        boolean sendable = request.getMethod().equals("POST") && !isJson(request.getMediaType());
        return sendable && !excused
                ? Optional.of("XSRF check failed: this content type needs the header X-Atlassian-Token: no-check.")
                : Optional.empty();
    }

    private static boolean isJson(MediaType type) {
        return type != null && type.isCompatible(MediaType.APPLICATION_JSON_TYPE);
    }

    private static boolean isOwn(String origin, ContainerRequestContext request) {
        try {
            URI base = request.getUriInfo().getBaseUri();
            URI other = URI.create(origin);
            return base.getHost().equalsIgnoreCase(other.getHost()) && base.getPort() == other.getPort();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
