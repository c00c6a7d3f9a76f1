package org.waypoint.sandbox.descriptor;

import java.util.List;
import java.util.Set;

/** The tables of the add-on and the tasks that change them. */
public record AoSpec(String namespace, List<String> entities, List<String> upgradeTasks) {
    static AoSpec read(XmlElement module) {
        module.onlyChildren(Set.of("entity", "upgradeTask", "description"));
        return new AoSpec(
                module.required("namespace"),
                module.children("entity").stream().map(XmlElement::text).toList(),
                module.children("upgradeTask").stream().map(XmlElement::text).toList());
    }
}
