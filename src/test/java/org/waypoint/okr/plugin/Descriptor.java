package org.waypoint.okr.plugin;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What {@code atlassian-plugin.xml} names, and what is wrong with it. */
final class Descriptor {
    private final Document xml;

    private Descriptor(Document xml) {
        this.xml = xml;
    }

    static Descriptor ours() throws IOException {
        return of(Files.readString(Path.of("atlassian-plugin.xml"), StandardCharsets.UTF_8));
    }

    static Descriptor of(String text) {
        try {
            return new Descriptor(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text))));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("The descriptor is not well-formed", e);
        }
    }

    String pluginKey() {
        return xml.getDocumentElement().getAttribute("key");
    }

    List<String> entities() {
        return elements("entity").map(entity -> entity.getTextContent().strip()).toList();
    }

    /** Our classes that Jira makes for a module: actions, context providers, conditions. */
    List<String> instantiated() {
        return named().filter(name -> name.startsWith(pluginKey() + '.'))
                .distinct()
                .toList();
    }

    /** Modules whose key another module has already. */
    List<String> repeatedKeys() {
        Set<String> seen = new HashSet<>();
        return children(xml.getDocumentElement())
                .map(module -> module.getAttribute("key"))
                .filter(key -> !key.isEmpty() && !seen.add(key))
                .toList();
    }

    /** Modules that stand behind a later key of their group; a comment begins a group. */
    List<String> unsortedKeys() {
        List<String> faults = new ArrayList<>();
        String before = "";
        for (Node node = xml.getDocumentElement().getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element) {
                String key = ((Element) node).getAttribute("key");
                if (key.compareTo(before) < 0) {
                    faults.add(key + " after " + before);
                }
                before = key;
            } else if (node.getNodeType() == Node.COMMENT_NODE) {
                before = "";
            }
        }
        return faults;
    }

    /** Classes named anywhere, that the class path does not have. */
    List<String> missingClasses() {
        Stream<String> allowed =
                elements("method").map(method -> method.getTextContent().strip().split("#", 2)[0]);
        return Stream.of(named(), allowed, entities().stream())
                .flatMap(names -> names)
                .filter(name -> !exists(name))
                .distinct()
                .toList();
    }

    /** Templates, styles, scripts and images named anywhere, that the class path does not have. */
    List<String> missingFiles() {
        Stream<String> views =
                elements("view").map(view -> view.getTextContent().strip());
        Stream<String> resources = elements("resource")
                .filter(resource -> !resource.getAttribute("type").equals("i18n"))
                .map(resource -> resource.getAttribute("location"));
        return Stream.concat(views, resources)
                .map(location -> location.startsWith("/") ? location.substring(1) : location)
                .filter(location -> !location.startsWith("http"))
                .filter(location -> Descriptor.class.getClassLoader().getResource(location) == null)
                .distinct()
                .toList();
    }

    private Stream<String> named() {
        Stream<String> actions = elements("action").map(action -> action.getAttribute("name"));
        Stream<String> attributes = elements("*").map(element -> element.getAttribute("class"));
        return Stream.concat(actions, attributes).filter(name -> !name.isEmpty());
    }

    private Stream<Element> elements(String name) {
        return elements(xml.getElementsByTagName(name));
    }

    private static Stream<Element> children(Element parent) {
        return elements(parent.getChildNodes());
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    private static boolean exists(String className) {
        try {
            Class.forName(className, false, Descriptor.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
