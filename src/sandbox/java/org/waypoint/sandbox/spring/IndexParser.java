package org.waypoint.sandbox.spring;

import java.beans.Introspector;
import java.util.List;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.beans.factory.xml.BeanDefinitionParser;
import org.springframework.beans.factory.xml.ParserContext;
import org.springframework.util.ClassUtils;
import org.w3c.dom.Element;
import org.waypoint.sandbox.NotImitated;
import org.waypoint.sandbox.descriptor.PluginFolder;

/** Does what {@code <atlassian-scanner:scan-indexes/>} does: turns the lines of the index files into beans. */
final class IndexParser implements BeanDefinitionParser {
    static final String FOLDER = "META-INF/plugin-components/";
    private final PluginFolder folder;
    private final HostServices services;

    IndexParser(PluginFolder folder, HostServices services) {
        this.folder = folder;
        this.services = services;
    }

    @Override
    public BeanDefinition parse(Element element, ParserContext context) {
        if (element.hasAttribute("profile")) {
            throw new NotImitated("The sandbox does not imitate profiles of the scanner's index.");
        }
        BeanDefinitionRegistry registry = context.getRegistry();
        entries("component").forEach(entry -> register(registry, entry, new RootBeanDefinition(load(entry.type()))));
        entries("imports").forEach(entry -> register(registry, entry, imported(entry.type())));
        return null;
    }

    private List<Entry> entries(String file) {
        return folder.lines(FOLDER + file).stream().map(Entry::of).toList();
    }

    private static void register(BeanDefinitionRegistry registry, Entry entry, BeanDefinition definition) {
        if (registry.containsBeanDefinition(entry.bean())) {
            throw new NotImitated("Two entries of the scanner's index are called " + entry.bean() + ".");
        }
        registry.registerBeanDefinition(entry.bean(), definition);
    }

    private RootBeanDefinition imported(String type) {
        Object service = services.find(type);
        RootBeanDefinition definition = new RootBeanDefinition();
        definition.setBeanClass(load(type));
        definition.setInstanceSupplier(() -> service);
        return definition;
    }

    private static Class<?> load(String type) {
        try {
            return Class.forName(type);
        } catch (ClassNotFoundException e) {
            throw new NotImitated("The scanner's index names " + type + ", which does not exist.", e);
        }
    }

    private record Entry(String type, String bean) {
        static Entry of(String line) {
            int hash = line.indexOf('#');
            if (hash >= 0) {
                return new Entry(line.substring(0, hash), line.substring(hash + 1));
            }
            return new Entry(line, Introspector.decapitalize(ClassUtils.getShortName(line)));
        }
    }
}
