package org.waypoint.okr.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.Test;
import org.springframework.stereotype.Component;

/** The build has no Spring scanner of its own, so the index files are kept by hand and compared here. */
public class PluginIndexTest {
    @Test
    public void everyComponentIsListed() {
        List<String> annotated = new ClassFileImporter()
                .importPath(Path.of("target/classes/org/waypoint")).stream()
                        .filter(type -> type.isAnnotatedWith(Component.class))
                        .map(JavaClass::getName)
                        .sorted()
                        .toList();

        assertThat(annotated).isNotEmpty();
        assertThat(PluginIndex.lines("component")).isEqualTo(annotated);
    }

    @Test
    public void everyServiceOfTheHostIsListed() {
        List<String> imported = Arrays.stream(ComponentImports.class.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(ComponentImport.class))
                .map(Field::getType)
                .map(Class::getName)
                .sorted()
                .toList();

        assertThat(imported).isNotEmpty();
        assertThat(PluginIndex.lines("imports")).isEqualTo(imported);
    }

    @Test
    public void importedServicesHaveNamesOfTheirOwn() {
        assertThat(PluginIndex.lines("imports"))
                .extracting(name -> name.substring(name.lastIndexOf('.') + 1))
                .doesNotHaveDuplicates();
    }
}
