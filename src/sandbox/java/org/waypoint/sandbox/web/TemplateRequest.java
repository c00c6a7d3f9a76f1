package org.waypoint.sandbox.web;

import javax.servlet.http.HttpServletRequest;
import org.waypoint.sandbox.web.template.HostHelper;

/** {@code $req} of templates. */
public final class TemplateRequest implements HostHelper {
    private final HttpServletRequest request;

    TemplateRequest(HttpServletRequest request) {
        this.request = request;
    }

    public String getContextPath() {
        return request.getContextPath();
    }

    public String getParameter(String name) {
        return request.getParameter(name);
    }

    public String getRequestURI() {
        return request.getRequestURI();
    }
}
