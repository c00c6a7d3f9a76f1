package org.waypoint.sandbox.web.rest;

import com.atlassian.jira.user.ApplicationUser;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.annotation.Priority;
import javax.ws.rs.Priorities;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.ResourceInfo;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.waypoint.sandbox.web.Site;

/** Who may call a resource: without an annotation only people who are logged in and licensed. */
@Priority(Priorities.AUTHENTICATION)
final class RestDoor implements ContainerRequestFilter {
    private static final Set<String> PACKAGES =
            Set.of("com.atlassian.plugins.rest.api.security.annotation", "com.atlassian.annotations.security");
    private final Site site;

    @Context
    private ResourceInfo resource;

    RestDoor(Site site) {
        this.site = site;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        ApplicationUser user = site.world().loggedIn().getLoggedInUser();
        List<String> asked = asked();
        if (asked.contains("AdminOnly") && !site.world().permissions().isAdmin(user)
                || asked.contains("SystemAdminOnly")
                        && !site.world().permissions().allowsGlobal(user, "SYSTEM_ADMIN")) {
            refuse(request, user == null ? 401 : 403, "This is for administrators only.");
        } else if (user == null && !asked.contains("UnrestrictedAccess") && !asked.contains("AnonymousSiteAccess")) {
            refuse(request, 401, "Client must be authenticated to access this resource.");
        } else if (!asked.contains("XsrfProtectionExcluded")) {
            RestXsrf.complaint(request).ifPresent(sentence -> refuse(request, 403, sentence));
        }
    }

    /** Simple names of the security annotations; those of the method count before those of the class. */
    private List<String> asked() {
        List<String> onMethod = names(resource.getResourceMethod().getAnnotations());
        return onMethod.isEmpty() ? names(resource.getResourceClass().getAnnotations()) : onMethod;
    }

    private static List<String> names(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .map(Annotation::annotationType)
                .filter(type -> PACKAGES.contains(type.getPackageName()))
                .map(Class::getSimpleName)
                .toList();
    }

    private static void refuse(ContainerRequestContext request, int status, String sentence) {
        String body = "{\"message\":\"" + sentence + "\",\"status-code\":" + status + "}";
        request.abortWith(Response.status(status)
                .type("application/json;charset=UTF-8")
                .entity(body)
                .build());
    }
}
