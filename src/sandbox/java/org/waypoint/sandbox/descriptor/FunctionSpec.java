package org.waypoint.sandbox.descriptor;

import java.util.Set;

/** A function for Jira's query language. */
public record FunctionSpec(String className, String name, boolean list) {
    static FunctionSpec read(XmlElement module) {
        module.onlyChildren(Set.of("fname", "list", "description"));
        return new FunctionSpec(
                module.required("class"),
                module.childText("fname"),
                module.childText("list").equals("true"));
    }
}
