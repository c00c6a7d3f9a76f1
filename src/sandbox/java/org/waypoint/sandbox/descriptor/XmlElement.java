package org.waypoint.sandbox.descriptor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.waypoint.sandbox.NotImitated;

/** An element of the descriptor with the few questions that reading a module needs. */
final class XmlElement {
    private final Element element;

    XmlElement(Element element) {
        this.element = element;
    }

    String name() {
        return element.getTagName();
    }

    /** The attribute, or an empty text. */
    String attribute(String attribute) {
        return element.getAttribute(attribute).trim();
    }

    String attribute(String attribute, String otherwise) {
        return element.hasAttribute(attribute) ? attribute(attribute) : otherwise;
    }

    String required(String attribute) {
        if (attribute(attribute).isEmpty()) {
            throw new NotImitated("<" + name() + "> in atlassian-plugin.xml needs the attribute " + attribute + ".");
        }
        return attribute(attribute);
    }

    String text() {
        return element.getTextContent().trim();
    }

    List<XmlElement> children() {
        List<XmlElement> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element) {
                children.add(new XmlElement((Element) node));
            }
        }
        return children;
    }

    List<XmlElement> children(String childName) {
        return children().stream()
                .filter(child -> child.name().equals(childName))
                .toList();
    }

    /** The first child of that name, or null. */
    XmlElement child(String childName) {
        return children(childName).stream().findFirst().orElse(null);
    }

    String childText(String childName) {
        XmlElement child = child(childName);
        return child == null ? "" : child.text();
    }

    String childAttribute(String childName, String attribute) {
        XmlElement child = child(childName);
        return child == null ? "" : child.attribute(attribute);
    }

    /** The {@code <param name value>} children; the value may also be the text. */
    Map<String, String> params() {
        Map<String, String> params = new LinkedHashMap<>();
        for (XmlElement param : children("param")) {
            params.put(param.required("name"), param.attribute("value", param.text()));
        }
        return params;
    }

    /** Refuses children that the sandbox would silently ignore. */
    void onlyChildren(Set<String> known) {
        for (XmlElement child : children()) {
            if (!known.contains(child.name())) {
                throw new NotImitated("The sandbox does not imitate <" + child.name() + "> inside <" + name()
                        + " key=\"" + attribute("key") + "\"> of atlassian-plugin.xml.");
            }
        }
    }
}
