package org.waypoint.sandbox.descriptor;

import java.util.List;
import java.util.Set;

/** Resource classes under {@code /rest<path>/<version>} and {@code /rest<path>/latest}; no packages means all. */
public record RestSpec(String path, String version, List<String> packages) {
    static RestSpec read(XmlElement module) {
        module.onlyChildren(Set.of("package", "description"));
        return new RestSpec(
                module.required("path"),
                module.required("version"),
                module.children("package").stream().map(XmlElement::text).toList());
    }
}
