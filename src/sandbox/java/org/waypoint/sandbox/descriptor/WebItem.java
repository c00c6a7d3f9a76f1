package org.waypoint.sandbox.descriptor;

import java.util.Map;
import java.util.Set;

/** A link in one of Jira's menus. {@code url} may hold Velocity references. */
public record WebItem(
        String completeKey,
        String section,
        int weight,
        String labelKey,
        String linkId,
        String url,
        Map<String, String> params,
        ConditionSpec condition) {
    private static final Set<String> KNOWN =
            Set.of("label", "link", "param", "condition", "conditions", "description", "styleClass", "tooltip", "icon");

    static WebItem read(String pluginKey, XmlElement module) {
        module.onlyChildren(KNOWN);
        return new WebItem(
                pluginKey + ":" + module.required("key"),
                module.required("section"),
                Integer.parseInt(module.attribute("weight", "1000")),
                module.childAttribute("label", "key"),
                module.childAttribute("link", "linkId"),
                module.childText("link"),
                module.params(),
                ConditionSpec.of(module));
    }
}
