package org.waypoint.sandbox.web;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredData;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import javax.servlet.http.HttpServletRequest;
import org.waypoint.sandbox.NotImitated;
import org.waypoint.sandbox.descriptor.PluginDescriptor;
import org.waypoint.sandbox.jira.Imitation;

/** Lets Java code ask for web resources of the page that the current thread draws: the worker behind three interfaces. */
public final class PageBuilder {
    private static final ThreadLocal<HttpServletRequest> REQUEST = new ThreadLocal<>();
    private final PluginDescriptor plugin;

    private PageBuilder(PluginDescriptor plugin) {
        this.plugin = plugin;
    }

    public static PageBuilderService service(PluginDescriptor plugin) {
        return Imitation.of(PageBuilderService.class, new PageBuilder(plugin));
    }

    /** The request that the current thread answers; null ends it. */
    public static void answering(HttpServletRequest request) {
        if (request == null) {
            REQUEST.remove();
        } else {
            REQUEST.set(request);
        }
    }

    private PageResources page() {
        if (REQUEST.get() == null) {
            throw new NotImitated("Web resources were asked for outside of a request.");
        }
        return PageResources.of(REQUEST.get(), plugin);
    }

    public WebResourceAssembler assembler() {
        return Imitation.of(WebResourceAssembler.class, this);
    }

    public RequiredResources resources() {
        return Imitation.of(RequiredResources.class, this);
    }

    public RequiredData data() {
        return Imitation.of(RequiredData.class, this);
    }

    public RequiredResources requireWebResource(String completeKey) {
        page().requireResource(completeKey);
        return resources();
    }

    public RequiredResources requireContext(String context) {
        page().requireContext(context);
        return resources();
    }

    public RequiredData requireData(String key, String value) {
        page().data(key, value);
        return data();
    }

    public RequiredData requireData(String key, Number value) {
        return requireData(key, value.toString());
    }

    public RequiredData requireData(String key, Boolean value) {
        return requireData(key, value.toString());
    }
}
