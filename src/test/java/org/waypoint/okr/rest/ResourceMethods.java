package org.waypoint.okr.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.ws.rs.HttpMethod;

/** What the resources answer to, read from their annotations: {@code GET /units/{id}}. */
final class ResourceMethods {
    private static final Path FOLDER = Path.of("target", "classes", "org", "waypoint", "okr", "rest");

    private ResourceMethods() {}

    static Set<String> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Resource.class"))
                    .flatMap(name -> of(name.replace(".class", "")))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> of(String resource) {
        try {
            Class<?> type = Class.forName("org.waypoint.okr.rest." + resource);
            String base = type.getAnnotation(javax.ws.rs.Path.class).value();
            return Stream.of(type.getDeclaredMethods())
                    .flatMap(method -> verb(method).map(verb -> verb + " " + base + below(method)));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> verb(Method method) {
        return Stream.of(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value());
    }

    private static String below(Method method) {
        javax.ws.rs.Path path = method.getAnnotation(javax.ws.rs.Path.class);
        return path == null ? "" : path.value();
    }
}
