package org.waypoint.sandbox.descriptor;

import java.util.Set;

/** A {@code <jql-function>}. */
public record JqlFunctionSpec(String className, String name, boolean list) {
    static JqlFunctionSpec read(XmlElement module) {
        module.onlyChildren(Set.of("fname", "list", "description"));
        return new JqlFunctionSpec(
                module.required("class"),
                module.childText("fname"),
                module.childText("list").equals("true"));
    }
}
