package org.waypoint.sandbox.descriptor;

/** A permission that the add-on brings: for projects, or for the whole instance. */
public record PermissionSpec(String key, String nameKey, boolean global) {
    static PermissionSpec read(XmlElement module) {
        return new PermissionSpec(
                module.required("key"),
                module.required("i18n-name-key"),
                module.name().equals("global-permission"));
    }
}
