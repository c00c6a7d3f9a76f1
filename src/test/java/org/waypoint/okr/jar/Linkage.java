package org.waypoint.okr.jar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.waypoint.okr.jar.ClassReferences.Member;

/** Whether classes and members that a jar refers to exist in a set of other jars, looked up as the JVM does. */
final class Linkage {
    private final Map<String, byte[]> classFiles = new HashMap<>();

    Linkage(Path folderOfJars) {
        try (Stream<Path> jars = Files.list(folderOfJars)) {
            jars.filter(file -> file.toString().endsWith(".jar"))
                    .forEach(file -> classFiles.putAll(PluginJar.read(file).entries()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** References below a package, with slashes, that lead nowhere. */
    List<String> unresolved(PluginJar jar, String packagePrefix) {
        List<String> faults = new ArrayList<>();
        for (String name : jar.classes()) {
            byte[] classFile = jar.entries().get(name);
            ClassReferences.types(classFile).stream()
                    .filter(type -> type.startsWith(packagePrefix) && node(type).isEmpty())
                    .forEach(type -> faults.add(name + " needs " + type));
            ClassReferences.members(classFile).stream()
                    .filter(member -> member.owner().startsWith(packagePrefix)
                            && node(member.owner()).isPresent()
                            && !found(member.owner(), member))
                    .forEach(member ->
                            faults.add(name + " needs " + member.owner() + "#" + member.name() + member.descriptor()));
        }
        return faults;
    }

    /** How many references below a package there are, so that a test knows it has looked at something. */
    static long count(PluginJar jar, String packagePrefix) {
        return jar.classes().stream()
                .flatMap(name -> ClassReferences.members(jar.entries().get(name)).stream())
                .filter(member -> member.owner().startsWith(packagePrefix))
                .count();
    }

    private boolean found(String owner, Member member) {
        return node(owner)
                .map(type -> declares(type, member)
                        || found(type.superName, member)
                        || type.interfaces.stream().anyMatch(parent -> found(parent, member)))
                .orElse(isOfTheJdk(owner, member));
    }

    private static boolean declares(ClassNode type, Member member) {
        return type.methods.stream()
                        .anyMatch(
                                method -> method.name.equals(member.name()) && method.desc.equals(member.descriptor()))
                || type.fields.stream()
                        .anyMatch(field -> field.name.equals(member.name()) && field.desc.equals(member.descriptor()));
    }

    private static boolean isOfTheJdk(String owner, Member member) {
        if (owner == null || !owner.startsWith("java/")) {
            return false;
        }
        try {
            return Stream.of(Class.forName(owner.replace('/', '.')).getMethods())
                    .anyMatch(method -> method.getName().equals(member.name()));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private Optional<ClassNode> node(String type) {
        return Optional.ofNullable(classFiles.get(type + ".class")).map(bytes -> {
            ClassNode node = new ClassNode();
            new ClassReader(bytes).accept(node, ClassReader.SKIP_CODE);
            return node;
        });
    }
}
