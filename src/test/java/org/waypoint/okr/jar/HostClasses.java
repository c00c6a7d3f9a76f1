package org.waypoint.okr.jar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/**
 * The classes behind the packages of a host, as far as we have them: the libraries themselves where they are published,
 * our own signatures for what is Jira's.
 */
final class HostClasses {
    private static final List<Class<?>> ONE_OF_EACH_LIBRARY = List.of(
            net.java.ao.Entity.class,
            org.slf4j.Logger.class,
            org.springframework.aop.framework.ProxyFactory.class,
            org.springframework.beans.factory.BeanFactory.class,
            org.springframework.core.Ordered.class,
            org.springframework.stereotype.Component.class);
    private static final List<Class<?>> JAVAX_API =
            List.of(javax.inject.Inject.class, javax.servlet.Servlet.class, javax.ws.rs.Path.class);

    private HostClasses() {}

    static Map<String, byte[]> javax() {
        Map<String, byte[]> classes = signatures();
        Stream.of(ONE_OF_EACH_LIBRARY, JAVAX_API)
                .flatMap(List::stream)
                .forEach(type -> classes.putAll(libraryOf(type)));
        return classes;
    }

    static Map<String, byte[]> jakarta() {
        Map<String, byte[]> classes = signatures();
        classes.replaceAll((name, classFile) -> renamed(classFile));
        ONE_OF_EACH_LIBRARY.forEach(type -> classes.putAll(libraryOf(type)));
        try (Stream<Path> jars = Files.list(Path.of("target/jakarta-api"))) {
            jars.forEach(jar -> classes.putAll(classesIn(jar)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return classes;
    }

    private static Map<String, byte[]> signatures() {
        Path root = Path.of("target/classes");
        Map<String, byte[]> classes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (name.matches("(com|webwork)/.*\\.class")) {
                    classes.put(name, Files.readAllBytes(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return classes;
    }

    private static Map<String, byte[]> libraryOf(Class<?> type) {
        try {
            return classesIn(Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI()));
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, byte[]> classesIn(Path jar) {
        Map<String, byte[]> classes = new TreeMap<>(PluginJar.read(jar).entries());
        classes.keySet()
                .removeIf(name -> !name.endsWith(".class") || name.startsWith("META-INF/") || !name.contains("/"));
        return classes;
    }

    private static byte[] renamed(byte[] classFile) {
        ClassWriter writer = new ClassWriter(0);
        Remapper jakarta = new Remapper(Opcodes.ASM9) {
            @Override
            public String map(String internalName) {
                return internalName.replaceFirst("^javax/(annotation|inject|servlet|ws/rs)/", "jakarta/$1/");
            }
        };
        new ClassReader(classFile).accept(new ClassRemapper(writer, jakarta), 0);
        return writer.toByteArray();
    }
}
