package org.waypoint.okr.signature;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Members of the host that our classes implement: nothing calls them by name here, the host does. */
final class HostImplementations {
    private final Set<String> references = new TreeSet<>();

    private HostImplementations() {}

    static Set<String> of(List<Class<?>> classes) {
        HostImplementations found = new HostImplementations();
        for (Class<?> type : classes) {
            for (Method method : type.getDeclaredMethods()) {
                if (!Modifier.isStatic(method.getModifiers()) && !Modifier.isPrivate(method.getModifiers())) {
                    found.search(type, method);
                }
            }
        }
        return found.references;
    }

    private void search(Class<?> type, Method method) {
        Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
                .filter(parent -> !parent.getName().startsWith("java."))
                .forEach(parent -> {
                    if (!parent.getName().startsWith("org.waypoint.")) {
                        declared(parent, method);
                    }
                    search(parent, method);
                });
    }

    private void declared(Class<?> parent, Method method) {
        Arrays.stream(parent.getDeclaredMethods())
                .filter(candidate -> candidate.getName().equals(method.getName())
                        && Arrays.equals(candidate.getParameterTypes(), method.getParameterTypes())
                        && !candidate.isSynthetic())
                .map(candidate -> parent.getName() + "#" + candidate.getName() + "(" + parameters(candidate) + ")"
                        + name(candidate.getReturnType()))
                .forEach(references::add);
    }

    private static String parameters(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(HostImplementations::name)
                .collect(Collectors.joining(","));
    }

    private static String name(Class<?> type) {
        return type.isArray() ? name(type.getComponentType()) + "[]" : type.getName();
    }
}
