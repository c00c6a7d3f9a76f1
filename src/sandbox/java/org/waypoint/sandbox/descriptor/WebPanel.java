package org.waypoint.sandbox.descriptor;

import java.util.Set;
import org.waypoint.sandbox.NotImitated;

/** A part of one of Jira's pages, drawn by a Velocity template from the map of a context provider. */
public record WebPanel(
        String completeKey,
        String location,
        int weight,
        String labelKey,
        String template,
        ClassSpec contextProvider,
        ConditionSpec condition) {
    private static final Set<String> KNOWN = Set.of(
            "label", "resource", "context-provider", "condition", "conditions", "description", "supports-ajax-load");

    static WebPanel read(String pluginKey, XmlElement module) {
        module.onlyChildren(KNOWN);
        return new WebPanel(
                pluginKey + ":" + module.required("key"),
                module.required("location"),
                Integer.parseInt(module.attribute("weight", "1000")),
                module.childAttribute("label", "key"),
                template(module),
                ClassSpec.of(module.child("context-provider")),
                ConditionSpec.of(module));
    }

    private static String template(XmlElement module) {
        for (XmlElement resource : module.children("resource")) {
            if (resource.attribute("name").equals("view")
                    && resource.attribute("type").equals("velocity")) {
                return resource.required("location");
            }
        }
        throw new NotImitated("The web-panel " + module.attribute("key")
                + " needs <resource name=\"view\" type=\"velocity\" location=\"…\"/>; nothing else is imitated.");
    }
}
