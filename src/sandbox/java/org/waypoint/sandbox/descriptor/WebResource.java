package org.waypoint.sandbox.descriptor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waypoint.sandbox.NotImitated;

/**
 * Scripts, styles and pictures that belong together.
 *
 * @param dependencies complete keys of what must be loaded before
 * @param translated whether {@code AJS.I18n.getText("…")} in its scripts is replaced by the text
 * @param resources where each name lies on the class path, in the order of the descriptor
 * @param contexts the kinds of pages that load it by themselves
 */
public record WebResource(
        String completeKey,
        List<String> dependencies,
        boolean translated,
        Map<String, String> resources,
        List<String> contexts) {
    private static final Set<String> KNOWN =
            Set.of("dependency", "transformation", "resource", "context", "description");

    static WebResource read(String pluginKey, XmlElement module) {
        module.onlyChildren(KNOWN);
        return new WebResource(
                pluginKey + ":" + module.required("key"),
                module.children("dependency").stream().map(XmlElement::text).toList(),
                translated(module),
                resources(module),
                module.children("context").stream().map(XmlElement::text).toList());
    }

    private static boolean translated(XmlElement module) {
        boolean translated = false;
        for (XmlElement transformation : module.children("transformation")) {
            for (XmlElement transformer : transformation.children()) {
                boolean known = transformation.attribute("extension").equals("js")
                        && transformer.attribute("key").equals("jsI18n");
                if (!known) {
                    throw new NotImitated("The sandbox imitates no transformer but jsI18n for js; "
                            + module.attribute("key") + " asks for " + transformer.attribute("key") + ".");
                }
                translated = true;
            }
        }
        return translated;
    }

    private static Map<String, String> resources(XmlElement module) {
        Map<String, String> resources = new LinkedHashMap<>();
        for (XmlElement resource : module.children("resource")) {
            if (!resource.attribute("type").equals("download")) {
                throw new NotImitated("The sandbox imitates only resources of type download; " + module.attribute("key")
                        + " has " + resource.attribute("type") + ".");
            }
            resources.put(resource.required("name"), resource.required("location"));
        }
        return resources;
    }
}
