package org.waypoint.okr.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.Test;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/** The container reads index files instead of annotations: they have to say the same, and so has its context file. */
public class ScannerIndexTest {
    private static final String INDEX = "src/main/resources/META-INF/plugin-components/";

    private final List<Class<?>> classes = CompiledClasses.below("target/classes/org/waypoint", "org.waypoint");
    private final List<Class<?>> planted = List.of(Named.class, Plain.class, Importing.class, Exporting.class);
    private final List<Element> beans = Xml.of(
                    Source.read(Path.of("src/main/resources/META-INF/spring/plugin-context.xml")))
            .all("bean");

    @Test
    public void theIndexOfComponentsIsComplete() {
        assertThat(WiringRules.components(classes)).isNotEmpty();
        assertThat(WiringRules.differences(WiringRules.components(classes), index("component")))
                .isEmpty();
    }

    @Test
    public void theIndexOfImportsIsComplete() {
        assertThat(WiringRules.imports(classes)).isNotEmpty();
        assertThat(WiringRules.differences(WiringRules.imports(classes), index("imports")))
                .isEmpty();
    }

    @Test
    public void theIndexOfExportsIsComplete() {
        assertThat(WiringRules.differences(WiringRules.exports(classes), index("exports")))
                .isEmpty();
    }

    @Test
    public void annotationsAreReadAsTheContainerWritesThem() {
        String here = ScannerIndexTest.class.getName();

        assertThat(WiringRules.components(planted)).containsExactly(here + "$Named#longName", here + "$Plain");
        assertThat(WiringRules.imports(planted))
                .containsExactly("java.lang.CharSequence", "java.lang.Runnable#otherRunner", "java.util.List");
        assertThat(WiringRules.exports(planted)).containsExactly(here + "$Exporting#java.lang.Runnable");
    }

    @Test
    public void anEntryTooFewOrTooManyIsReported() {
        Source file = new Source("x/component", "a.Known\n\na.Gone\na.Known\n");

        assertThat(WiringRules.differences(Set.of("a.Known", "a.Forgotten"), file))
                .containsExactly(
                        "component lacks a.Forgotten",
                        "component has a.Gone, which nothing asks for",
                        "component has a.Known twice");
    }

    /** The context file names each use case that the builder builds, so that resources and actions can ask for it. */
    @Test
    public void theContextNamesEveryUseCase() throws ClassNotFoundException {
        Set<String> built = Arrays.stream(
                        Class.forName("org.waypoint.okr.plugin.OkrComponents").getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> named = beans.stream()
                .filter(bean -> bean.getAttribute("factory-bean").equals("okrComponents"))
                .map(bean -> bean.getAttribute("factory-method"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(named).isEqualTo(built);
    }

    @Test
    public void everyClassOfTheContextExists() {
        assertThat(beans)
                .extracting(bean -> bean.getAttribute("class"))
                .filteredOn(name -> !name.isEmpty())
                .allSatisfy(
                        name -> assertThat(Class.forName(name, false, getClass().getClassLoader()))
                                .isNotNull());
    }

    private static Source index(String file) {
        return Source.read(Path.of(INDEX + file));
    }

    @Component("longName")
    static class Named {}

    @Component
    static class Plain {}

    static class Importing {
        @ComponentImport
        CharSequence text;

        Importing(@ComponentImport("otherRunner") Runnable runner, @ComponentImport List<String> names) {
            this.text = runner + "" + names;
        }
    }

    @ExportAsService(Runnable.class)
    static class Exporting implements Runnable {
        @Override
        public void run() {}
    }
}
