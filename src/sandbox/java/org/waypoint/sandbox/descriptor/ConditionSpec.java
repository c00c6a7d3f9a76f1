package org.waypoint.sandbox.descriptor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * When a web fragment shows: one class, or a group of conditions.
 *
 * @param className empty for a group
 * @param invert whether the answer of the class counts the other way round
 * @param params what the class is initialised with
 * @param any for a group: true when one of the parts is enough, false when all must hold
 * @param parts the parts of a group
 */
public record ConditionSpec(
        String className, boolean invert, Map<String, String> params, boolean any, List<ConditionSpec> parts) {

    /** All conditions directly inside a module; they must all hold. */
    static ConditionSpec of(XmlElement module) {
        return group(module, false);
    }

    private static ConditionSpec group(XmlElement parent, boolean any) {
        List<ConditionSpec> parts = new ArrayList<>();
        for (XmlElement child : parent.children()) {
            if (child.name().equals("condition")) {
                boolean invert = child.attribute("invert").equals("true");
                parts.add(new ConditionSpec(child.required("class"), invert, child.params(), false, List.of()));
            } else if (child.name().equals("conditions")) {
                parts.add(group(child, child.attribute("type").equalsIgnoreCase("OR")));
            }
        }
        return new ConditionSpec("", false, Map.of(), any, parts);
    }

    public boolean isGroup() {
        return className.isEmpty();
    }
}
