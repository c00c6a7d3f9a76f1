package org.waypoint.sandbox.descriptor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.waypoint.sandbox.NotImitated;
import org.xml.sax.SAXException;

/** Reads a plugin descriptor; what it does not know it refuses by name. */
public final class DescriptorReader {
    private final PluginDescriptor plugin;
    private final Map<String, Consumer<XmlElement>> readers;
    private final Set<String> keys = new HashSet<>();

    private DescriptorReader(PluginDescriptor plugin) {
        this.plugin = plugin;
        this.readers = Map.ofEntries(
                Map.entry("plugin-info", info -> {}),
                Map.entry("resource", this::resource),
                Map.entry("ao", module -> plugin.tables.add(AoSpec.read(module))),
                Map.entry("rest", module -> plugin.rest.add(RestSpec.read(module))),
                Map.entry("jql-function", module -> plugin.functions.add(JqlFunctionSpec.read(module))),
                Map.entry("rest-migration", module -> module.onlyChildren(Set.of("rest-v2", "description"))),
                Map.entry("webwork1", module -> plugin.actions.addAll(ActionSpec.readAll(module))),
                Map.entry("web-item", module -> plugin.items.add(WebItem.read(plugin.key(), module))),
                Map.entry("web-section", module -> plugin.sections.add(WebSection.read(module))),
                Map.entry("web-panel", module -> plugin.panels.add(WebPanel.read(plugin.key(), module))),
                Map.entry("web-resource", module -> plugin.resources.add(WebResource.read(plugin.key(), module))),
                Map.entry("project-permission", module -> plugin.permissions.add(PermissionSpec.read(module))),
                Map.entry("global-permission", module -> plugin.permissions.add(PermissionSpec.read(module))),
                Map.entry("velocity-allowlist", this::allowlist));
    }

    public static PluginDescriptor read(Path file) {
        XmlElement root = new XmlElement(parse(file).getDocumentElement());
        XmlElement info = root.child("plugin-info");
        PluginDescriptor plugin = new PluginDescriptor(
                root.required("key"), root.required("name"), info == null ? "" : info.childText("version"));
        DescriptorReader reader = new DescriptorReader(plugin);
        root.children().forEach(reader::module);
        if (plugin.tables.size() > 1) {
            throw new NotImitated("A plugin has exactly one <ao> module; " + plugin.key() + " has several.");
        }
        return plugin;
    }

    private static Document parse(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(in);
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new NotImitated("The descriptor " + file.getFileName() + " cannot be read: " + e.getMessage(), e);
        }
    }

    private void module(XmlElement module) {
        Consumer<XmlElement> reader = readers.get(module.name());
        if (reader == null) {
            throw new NotImitated("The sandbox does not imitate the module <" + module.name() + " key=\""
                    + module.attribute("key") + "\"> of atlassian-plugin.xml.");
        }
        String key = module.attribute("key");
        if (!key.isEmpty() && !keys.add(key)) {
            throw new NotImitated("Two modules of atlassian-plugin.xml have the key " + key + ".");
        }
        reader.accept(module);
    }

    private void resource(XmlElement resource) {
        String type = resource.attribute("type");
        if (type.equals("i18n")) {
            plugin.texts.add(resource.required("location"));
        } else if (!type.equals("download")) {
            throw new NotImitated("The sandbox does not imitate a plugin resource of type " + type + ".");
        }
    }

    private void allowlist(XmlElement module) {
        module.onlyChildren(Set.of("method", "description"));
        module.children("method").forEach(method -> plugin.allowedMethods.add(method.text()));
    }
}
