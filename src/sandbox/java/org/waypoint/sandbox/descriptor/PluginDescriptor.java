package org.waypoint.sandbox.descriptor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Everything the sandbox learnt from {@code atlassian-plugin.xml}. Filled by {@link DescriptorReader} only. */
public final class PluginDescriptor {
    private final String key;
    private final String name;
    private final String version;
    final List<String> texts = new ArrayList<>();
    final List<AoSpec> tables = new ArrayList<>();
    final List<RestSpec> rest = new ArrayList<>();
    final List<ActionSpec> actions = new ArrayList<>();
    final List<WebItem> items = new ArrayList<>();
    final List<WebSection> sections = new ArrayList<>();
    final List<WebPanel> panels = new ArrayList<>();
    final List<WebResource> resources = new ArrayList<>();
    final List<JqlFunctionSpec> functions = new ArrayList<>();
    final List<PermissionSpec> permissions = new ArrayList<>();
    final Set<String> allowedMethods = new LinkedHashSet<>();

    PluginDescriptor(String key, String name, String version) {
        this.key = key;
        this.name = name;
        this.version = version;
    }

    public String key() {
        return key;
    }

    public String name() {
        return name;
    }

    public String version() {
        return version;
    }

    /** Base names of the resource bundles. */
    public List<String> texts() {
        return List.copyOf(texts);
    }

    /** None or one. */
    public List<AoSpec> tables() {
        return List.copyOf(tables);
    }

    public List<RestSpec> rest() {
        return List.copyOf(rest);
    }

    public List<ActionSpec> actions() {
        return List.copyOf(actions);
    }

    public List<WebItem> items() {
        return List.copyOf(items);
    }

    public List<WebSection> sections() {
        return List.copyOf(sections);
    }

    public List<WebPanel> panels() {
        return List.copyOf(panels);
    }

    public List<WebResource> resources() {
        return List.copyOf(resources);
    }

    /** Functions of JQL. */
    public List<JqlFunctionSpec> functions() {
        return List.copyOf(functions);
    }

    public List<PermissionSpec> permissions() {
        return List.copyOf(permissions);
    }

    /** Lines such as {@code org.example.View#title()}. */
    public Set<String> allowedMethods() {
        return Set.copyOf(allowedMethods);
    }
}
