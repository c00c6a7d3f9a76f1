package org.waypoint.sandbox.web;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import org.waypoint.sandbox.NotImitated;
import org.waypoint.sandbox.descriptor.PluginDescriptor;
import org.waypoint.sandbox.descriptor.WebResource;

/** Which web resources the page at hand needs; collected while it is drawn, printed by the frame. */
public final class PageResources {
    private static final String ATTRIBUTE = PageResources.class.getName();
    private static final List<String> HOSTS = List.of("com.atlassian.auiplugin:", "jira.webresources:");
    private final PluginDescriptor plugin;
    private final Set<WebResource> wanted = new LinkedHashSet<>();
    private final Map<String, String> data = new LinkedHashMap<>();

    private PageResources(PluginDescriptor plugin) {
        this.plugin = plugin;
    }

    static PageResources of(HttpServletRequest request, PluginDescriptor plugin) {
        Object known = request.getAttribute(ATTRIBUTE);
        if (known == null) {
            known = new PageResources(plugin);
            request.setAttribute(ATTRIBUTE, known);
        }
        return (PageResources) known;
    }

    /** Adds every resource of that context; a context that no resource names adds nothing. */
    public void requireContext(String context) {
        for (WebResource resource : plugin.resources()) {
            if (resource.contexts().contains(context)) {
                add(resource);
            }
        }
    }

    /** Adds a resource by its complete key, what it depends on first. */
    public void requireResource(String completeKey) {
        if (HOSTS.stream().anyMatch(completeKey::startsWith)) {
            return;
        }
        WebResource found = plugin.resources().stream()
                .filter(resource -> resource.completeKey().equals(completeKey))
                .findFirst()
                .orElseThrow(() -> new NotImitated("There is no web-resource " + completeKey + "."));
        add(found);
    }

    private void add(WebResource resource) {
        resource.dependencies().forEach(this::requireResource);
        wanted.add(resource);
    }

    public void data(String key, String value) {
        data.put(key, value);
    }

    public Map<String, String> data() {
        return data;
    }

    /** Addresses below the context of all resources with that ending, in loading order. */
    List<String> addresses(String ending, String language) {
        return wanted.stream()
                .flatMap(resource -> resource.resources().keySet().stream()
                        .filter(name -> name.endsWith(ending))
                        .map(name ->
                                "/download/resources/" + resource.completeKey() + "/" + name + "?locale=" + language))
                .toList();
    }
}
