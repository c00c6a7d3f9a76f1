package org.waypoint.sandbox.web.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;
import org.waypoint.sandbox.NotImitated;
import org.waypoint.sandbox.descriptor.PluginFolder;
import org.waypoint.sandbox.descriptor.RestSpec;
import org.waypoint.sandbox.spring.PluginBeans;

/** Finds the resource classes of a {@code <rest>} module without loading every class. */
final class ResourceScan {
    private static final String PATH = "javax.ws.rs.Path";

    private ResourceScan() {}

    static List<Class<?>> find(PluginFolder folder, RestSpec rest) {
        SimpleMetadataReaderFactory readers = new SimpleMetadataReaderFactory();
        List<Class<?>> found = new ArrayList<>();
        for (Path file : PluginFolder.find(folder.classes(), ".class")) {
            String name = folder.classes()
                    .relativize(file)
                    .toString()
                    .replace('/', '.')
                    .replace('\\', '.');
            if (isInside(rest, name) && hasPath(readers, file)) {
                found.add(PluginBeans.loadClass(name.substring(0, name.length() - ".class".length())));
            }
        }
        return found;
    }

    private static boolean isInside(RestSpec rest, String className) {
        return rest.packages().isEmpty()
                || rest.packages().stream().anyMatch(wanted -> className.startsWith(wanted + "."));
    }

    private static boolean hasPath(SimpleMetadataReaderFactory readers, Path file) {
        try {
            MetadataReader reader = readers.getMetadataReader(new FileSystemResource(file));
            boolean mixed = reader.getAnnotationMetadata().hasAnnotation("jakarta.ws.rs.Path");
            if (mixed) {
                throw new NotImitated(file.getFileName() + " uses jakarta.ws.rs; the sources are written for javax.");
            }
            return reader.getAnnotationMetadata().hasAnnotation(PATH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
