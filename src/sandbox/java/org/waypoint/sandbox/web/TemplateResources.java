package org.waypoint.sandbox.web;

import org.waypoint.sandbox.web.template.HostHelper;

/** {@code $webResourceManager} of templates; every call prints nothing. */
public final class TemplateResources implements HostHelper {
    private final PageResources resources;

    TemplateResources(PageResources resources) {
        this.resources = resources;
    }

    public String requireResource(String completeKey) {
        resources.requireResource(completeKey);
        return "";
    }

    public String requireResourcesForContext(String context) {
        resources.requireContext(context);
        return "";
    }
}
