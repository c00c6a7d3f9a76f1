package org.waypoint.sandbox.descriptor;

import java.util.Set;

/** A named group of links; its items live in {@code location/key}. */
public record WebSection(String key, String location, int weight, String labelKey, ConditionSpec condition) {
    private static final Set<String> KNOWN = Set.of("label", "condition", "conditions", "description", "param");

    static WebSection read(XmlElement module) {
        module.onlyChildren(KNOWN);
        return new WebSection(
                module.required("key"),
                module.required("location"),
                Integer.parseInt(module.attribute("weight", "1000")),
                module.childAttribute("label", "key"),
                ConditionSpec.of(module));
    }

    public String fullName() {
        return location + "/" + key;
    }
}
