package org.waypoint.okr.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.beans.Introspector;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.springframework.beans.factory.UnsatisfiedDependencyException;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.waypoint.okr.app.checkin.CheckInService;

/** Starts the add-on's own Spring context as Jira does, with an empty host behind it. */
public class WiringTest {
    private final GenericApplicationContext context = new GenericApplicationContext();

    @Before
    public void start() throws Exception {
        for (String service : PluginIndex.lines("imports")) {
            register(Class.forName(service));
        }
        for (String component : PluginIndex.lines("component")) {
            context.registerBean(beanName(component), Class.forName(component));
        }
        XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(context);
        reader.setValidationMode(XmlBeanDefinitionReader.VALIDATION_NONE);
        reader.setNamespaceAware(true);
        reader.loadBeanDefinitions(new ByteArrayResource(beansWithoutScanner()));
        context.refresh();
    }

    @After
    public void stop() {
        context.close();
    }

    @Test
    public void everyUseCaseIsABeanUnderTheNameOfItsMethod() {
        List<Method> useCases = Arrays.stream(OkrComponents.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .toList();

        assertThat(useCases).isNotEmpty();
        for (Method useCase : useCases) {
            assertThat(context.getBean(useCase.getName())).isInstanceOf(useCase.getReturnType());
        }
    }

    @Test
    public void whatJiraInstantiatesFindsItsParametersHere() throws Exception {
        List<String> classes = new ArrayList<>(namedByTheDescriptor());
        classes.addAll(resources());

        for (String name : classes) {
            Object made = context.getAutowireCapableBeanFactory()
                    .autowire(Class.forName(name), AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);
            assertThat(made.getClass().getConstructors()).as(name).hasSize(1);
        }
    }

    @Test
    public void aParameterThatNobodyOffersIsReported() {
        assertThatThrownBy(() -> context.getAutowireCapableBeanFactory()
                        .autowire(Demanding.class, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false))
                .isInstanceOf(UnsatisfiedDependencyException.class)
                .hasMessageContaining("java.util.Calendar");
    }

    /** Asks for what is no bean. */
    public static final class Demanding {
        public Demanding(CheckInService checkIns, Calendar calendar) {}
    }

    @Test
    public void noTableIsTouchedWhileTheAddOnStarts() {
        verifyNoInteractions(context.getBean(ActiveObjects.class));
    }

    /** Actions, context providers and conditions. */
    private static List<String> namedByTheDescriptor() throws IOException {
        return Pattern.compile("\\b(?:class|name)=\"(org\\.waypoint\\.okr\\.[\\w.]+)\"")
                .matcher(Files.readString(Path.of("atlassian-plugin.xml")))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static List<String> resources() {
        return new ClassFileImporter()
                .importPath(Path.of("target/classes/org/waypoint")).stream()
                        .filter(type -> type.isAnnotatedWith(javax.ws.rs.Path.class))
                        .map(JavaClass::getName)
                        .toList();
    }

    private <T> void register(Class<T> service) {
        context.registerBean(beanName(service.getName()), service, () -> mock(service));
    }

    private static String beanName(String className) {
        return Introspector.decapitalize(className.substring(className.lastIndexOf('.') + 1));
    }

    /** The scanner is part of the host; here its two lists are read by {@link #start()}. */
    private static byte[] beansWithoutScanner() throws IOException {
        try (InputStream file =
                WiringTest.class.getClassLoader().getResourceAsStream("META-INF/spring/plugin-context.xml")) {
            String xml = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return xml.replace("<atlassian-scanner:scan-indexes/>", "").getBytes(StandardCharsets.UTF_8);
        }
    }
}
