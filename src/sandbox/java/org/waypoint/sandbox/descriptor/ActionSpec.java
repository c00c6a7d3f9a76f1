package org.waypoint.sandbox.descriptor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waypoint.sandbox.NotImitated;

/**
 * An action under {@code /secure/<alias>.jspa}.
 *
 * @param role {@code use}, {@code admin}, {@code sysadmin} or empty
 * @param views the template for each result name
 */
public record ActionSpec(String className, String alias, String role, Map<String, String> views) {
    private static final Set<String> ROLES = Set.of("", "use", "admin", "sysadmin");

    static List<ActionSpec> readAll(XmlElement module) {
        module.onlyChildren(Set.of("actions", "description"));
        List<ActionSpec> actions = new ArrayList<>();
        for (XmlElement group : module.children("actions")) {
            group.onlyChildren(Set.of("action"));
            group.children().forEach(action -> actions.add(read(action)));
        }
        return actions;
    }

    private static ActionSpec read(XmlElement action) {
        action.onlyChildren(Set.of("view"));
        String role = action.attribute("roles-required");
        if (!ROLES.contains(role)) {
            throw new NotImitated("roles-required=\"" + role + "\" of the action " + action.attribute("alias")
                    + " is none of use, admin, sysadmin.");
        }
        Map<String, String> views = new LinkedHashMap<>();
        action.children("view").forEach(view -> views.put(view.required("name"), view.text()));
        return new ActionSpec(action.required("name"), action.required("alias"), role, views);
    }
}
