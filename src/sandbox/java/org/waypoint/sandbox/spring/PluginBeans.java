package org.waypoint.sandbox.spring;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.beans.Introspector;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.beans.factory.xml.DefaultNamespaceHandlerResolver;
import org.springframework.beans.factory.xml.NamespaceHandlerResolver;
import org.springframework.beans.factory.xml.NamespaceHandlerSupport;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.FileSystemResource;
import org.springframework.util.ClassUtils;
import org.waypoint.sandbox.NotImitated;
import org.waypoint.sandbox.descriptor.PluginFolder;

/** The add-on's own Spring context, read from its {@code META-INF/spring} files. */
public final class PluginBeans implements AutoCloseable {
    private static final String SCANNER = "http://www.atlassian.com/schema/atlassian-scanner/2";
    private final GenericApplicationContext context;
    private final List<LifecycleAware> lifecycles = new ArrayList<>();

    private PluginBeans(GenericApplicationContext context) {
        this.context = context;
    }

    /** @param clock replaces every bean that would be the system's clock */
    public static PluginBeans load(PluginFolder folder, HostServices services, Clock clock) {
        GenericApplicationContext context = new GenericApplicationContext();
        AnnotationConfigUtils.registerAnnotationConfigProcessors(context);
        XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(context);
        reader.setValidationMode(XmlBeanDefinitionReader.VALIDATION_NONE);
        reader.setNamespaceAware(true);
        reader.setNamespaceHandlerResolver(resolver(folder, services));
        PluginFolder.find(folder.resources().resolve("META-INF/spring"), ".xml")
                .forEach(file -> reader.loadBeanDefinitions(new FileSystemResource(file)));
        replaceClocks(context.getDefaultListableBeanFactory(), clock);
        context.refresh();
        PluginBeans beans = new PluginBeans(context);
        beans.findLifecycles(folder);
        return beans;
    }

    private static NamespaceHandlerResolver resolver(PluginFolder folder, HostServices services) {
        NamespaceHandlerSupport scanner = new NamespaceHandlerSupport() {
            @Override
            public void init() {
                registerBeanDefinitionParser("scan-indexes", new IndexParser(folder, services));
            }
        };
        scanner.init();
        NamespaceHandlerResolver standard = new DefaultNamespaceHandlerResolver();
        return uri -> uri.equals(SCANNER) ? scanner : standard.resolve(uri);
    }

    private static void replaceClocks(DefaultListableBeanFactory factory, Clock clock) {
        for (String name : factory.getBeanDefinitionNames()) {
            if (Clock.class.getName().equals(factory.getBeanDefinition(name).getBeanClassName())) {
                RootBeanDefinition ours = new RootBeanDefinition(Clock.class);
                ours.setInstanceSupplier(() -> clock);
                factory.removeBeanDefinition(name);
                factory.registerBeanDefinition(name, ours);
            }
        }
    }

    private void findLifecycles(PluginFolder folder) {
        for (String line : folder.lines(IndexParser.FOLDER + "exports")) {
            int hash = line.indexOf('#');
            if (hash < 0 || !line.substring(hash + 1).contains(LifecycleAware.class.getName())) {
                throw new NotImitated("The sandbox imitates only exports as LifecycleAware, not: " + line);
            }
            String bean = Introspector.decapitalize(ClassUtils.getShortName(line.substring(0, hash)));
            lifecycles.add(context.getBean(bean, LifecycleAware.class));
        }
    }

    /** Tells the add-on that everything it imports is usable now. */
    public void started() {
        lifecycles.forEach(LifecycleAware::onStart);
    }

    /** A new instance of a class that the descriptor names, its constructor filled with the add-on's beans. */
    public <T> T create(Class<T> type) {
        return type.cast(context.getAutowireCapableBeanFactory()
                .createBean(type, AbstractBeanDefinition.AUTOWIRE_CONSTRUCTOR, false));
    }

    /** As {@link #create(Class)} by name. */
    public Object create(String className) {
        return create(loadClass(className));
    }

    public static Class<?> loadClass(String className) {
        try {
            return Class.forName(className);
        } catch (ClassNotFoundException e) {
            throw new NotImitated("atlassian-plugin.xml names the class " + className + ", which does not exist.", e);
        }
    }

    /** A bean of the add-on, for tests and demo data. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        lifecycles.forEach(LifecycleAware::onStop);
        context.close();
    }
}
