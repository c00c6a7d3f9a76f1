package org.waypoint.okr.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.Test;
import org.springframework.stereotype.Component;

/** The container reads index files instead of annotations: they have to say the same. */
public class ScannerIndexTest {
    private static final String HOLDER = "org.waypoint.okr.plugin.ComponentImports";
    private static final String INDEX = "src/main/resources/META-INF/plugin-components/";

    private final List<Class<?>> classes = CompiledClasses.below("target/classes/org/waypoint", "org.waypoint");
    private final List<Class<?>> planted = List.of(Named.class, Plain.class, Importing.class, Exporting.class);

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
    public void importsHaveOneHolder() {
        assertThat(WiringRules.strayImports(classes, HOLDER)).isEmpty();
        assertThat(WiringRules.strayImports(planted, HOLDER))
                .containsExactly(Importing.class.getName() + " imports a service; only " + HOLDER + " does");
    }

    /** SAL and Jira both have a UserManager: the second one would silently replace the first. */
    @Test
    public void everyBeanHasANameOfItsOwn() {
        List<String> entries = Stream.of(index("component"), index("imports"))
                .flatMap(file -> file.lines().stream())
                .toList();

        assertThat(WiringRules.sharedNames(entries, beanIds())).isEmpty();
        assertThat(WiringRules.sharedNames(
                        List.of("a.Users", "b.Users", "c.Users#salUsers"), List.of("clock", "salUsers")))
                .containsExactly(
                        "salUsers is the name of [c.Users#salUsers, salUsers]",
                        "users is the name of [a.Users, b.Users]");
    }

    private static List<String> beanIds() {
        return Xml.of(Source.read(Path.of("src/main/resources/META-INF/spring/plugin-context.xml")))
                .values("id");
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
