package org.waypoint.sandbox.descriptor;

import java.util.Map;

/** A class that the descriptor names, with what it is initialised with; {@link #NONE} when none is named. */
public record ClassSpec(String className, Map<String, String> params) {
    public static final ClassSpec NONE = new ClassSpec("", Map.of());

    static ClassSpec of(XmlElement element) {
        return element == null ? NONE : new ClassSpec(element.required("class"), element.params());
    }

    public boolean isNone() {
        return className.isEmpty();
    }
}
