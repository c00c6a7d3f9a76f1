package org.waypoint.okr.house;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.beans.Introspector;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The lines that the index files of the container have to hold, worked out from the annotations. */
final class WiringRules {
    private WiringRules() {}

    /** {@code class} or {@code class#beanName}. */
    static Set<String> components(List<Class<?>> classes) {
        return classes.stream()
                .filter(type -> type.isAnnotationPresent(Component.class))
                .map(type -> named(type, type.getAnnotation(Component.class).value()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@code interface} or {@code interface#beanName}. */
    static Set<String> imports(List<Class<?>> classes) {
        return classes.stream().flatMap(WiringRules::imported).collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@code class#interface,interface}. */
    static Set<String> exports(List<Class<?>> classes) {
        return classes.stream()
                .filter(type -> type.isAnnotationPresent(ExportAsService.class))
                .map(WiringRules::exported)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Classes with imports besides the one that is meant to hold them all. */
    static List<String> strayImports(List<Class<?>> classes, String holder) {
        return classes.stream()
                .filter(type -> !type.getName().equals(holder)
                        && imported(type).findAny().isPresent())
                .map(type -> type.getName() + " imports a service; only " + holder + " does")
                .toList();
    }

    /** Bean names that two entries of the index files or of the context file would share. */
    static List<String> sharedNames(List<String> entries, List<String> beanIds) {
        Map<String, List<String>> byName = Stream.concat(entries.stream(), beanIds.stream())
                .collect(Collectors.groupingBy(WiringRules::beanName, TreeMap::new, Collectors.toList()));
        return byName.entrySet().stream()
                .filter(bean -> bean.getValue().size() > 1)
                .map(bean -> bean.getKey() + " is the name of " + bean.getValue())
                .toList();
    }

    /** The container's: what the entry says, else the simple name with a small first letter. */
    private static String beanName(String entry) {
        return entry.contains("#")
                ? entry.substring(entry.indexOf('#') + 1)
                : Introspector.decapitalize(entry.substring(entry.lastIndexOf('.') + 1));
    }

    /** What one side has and the other lacks; doubled lines too. */
    static List<String> differences(Set<String> annotated, Source index) {
        List<String> lines =
                index.lines().stream().filter(line -> !line.isBlank()).toList();
        Stream<String> missing = annotated.stream()
                .filter(entry -> !lines.contains(entry))
                .map(entry -> index.fileName() + " lacks " + entry);
        Stream<String> spare = lines.stream()
                .filter(line -> !annotated.contains(line))
                .map(line -> index.fileName() + " has " + line + ", which nothing asks for");
        Stream<String> doubled = lines.stream()
                .filter(line -> lines.indexOf(line) != lines.lastIndexOf(line))
                .distinct()
                .map(line -> index.fileName() + " has " + line + " twice");
        return Stream.of(missing, spare, doubled).flatMap(faults -> faults).toList();
    }

    private static Stream<String> imported(Class<?> type) {
        Stream<String> fields = Arrays.stream(type.getDeclaredFields())
                .filter(WiringRules::isImported)
                .map((Field field) -> named(field.getType(), importName(field)));
        Stream<Executable> callables =
                Stream.concat(Arrays.stream(type.getDeclaredConstructors()), Arrays.stream(type.getDeclaredMethods()));
        Stream<String> parameters = callables
                .flatMap(callable -> Arrays.stream(callable.getParameters()))
                .filter(WiringRules::isImported)
                .map((Parameter parameter) -> named(parameter.getType(), importName(parameter)));
        return Stream.concat(fields, parameters);
    }

    private static boolean isImported(AnnotatedElement element) {
        return element.isAnnotationPresent(ComponentImport.class);
    }

    private static String importName(AnnotatedElement element) {
        return element.getAnnotation(ComponentImport.class).value();
    }

    private static String exported(Class<?> type) {
        Class<?>[] named = type.getAnnotation(ExportAsService.class).value();
        Class<?>[] services = named.length == 0 ? type.getInterfaces() : named;
        return type.getName() + "#"
                + Arrays.stream(services).map(Class::getName).collect(Collectors.joining(","));
    }

    private static String named(Class<?> type, String beanName) {
        return beanName.isEmpty() ? type.getName() : type.getName() + "#" + beanName;
    }
}
