package org.waypoint.okr.house;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** An XML file as the tests want to read it: elements by name, attributes and texts wherever they stand. */
final class Xml {
    private final Element root;

    private Xml(Element root) {
        this.root = root;
    }

    static Xml of(Source file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new Xml(factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(file.text())))
                    .getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(file.path() + " is no readable XML", e);
        }
    }

    Element root() {
        return root;
    }

    /** The elements right below the root. */
    List<Element> modules() {
        return all("*").stream()
                .filter(element -> element.getParentNode() == root)
                .toList();
    }

    List<Element> all(String name) {
        return below(root, name);
    }

    static List<Element> below(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    /** The texts of all elements of that name. */
    List<String> texts(String name) {
        return all(name).stream()
                .map(element -> element.getTextContent().strip())
                .toList();
    }

    /** The values of an attribute, wherever it stands. */
    List<String> values(String attribute) {
        return everything()
                .map(element -> element.getAttribute(attribute))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** Every attribute value, and every text of an element that has no elements inside. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        everything().forEach(element -> {
            NamedNodeMap attributes = element.getAttributes();
            IntStream.range(0, attributes.getLength())
                    .mapToObj(i -> ((Attr) attributes.item(i)).getValue())
                    .forEach(words::add);
            if (element.getElementsByTagName("*").getLength() == 0) {
                words.add(element.getTextContent().strip());
            }
        });
        return words;
    }

    private Stream<Element> everything() {
        return Stream.concat(Stream.of(root), all("*").stream());
    }
}
