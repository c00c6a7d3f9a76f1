package org.waypoint.okr.signature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;
import org.objectweb.asm.tree.ClassNode;

/**
 * Every type and member outside our own code that class files refer to. A type is its name; a method is
 * {@code owner#name(parameter types)result type}, a field {@code owner#name:type}, with the names of
 * {@link Class#getName()} and {@code []} behind an array's.
 */
final class HostReferences {
    /** What every Java has, what we are, and what we carry along in the jar. */
    private static final List<String> NOT_THE_HOST =
            List.of("java.", "org.waypoint.", "com.fasterxml.jackson.", "org.apache.commons.csv.", "org.jspecify.");

    private final Set<String> references = new TreeSet<>();

    private HostReferences() {}

    static Set<String> of(Path folder) {
        HostReferences found = new HostReferences();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".class")).forEach(file -> found.read(bytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.references;
    }

    static Set<String> of(Class<?>... classes) {
        HostReferences found = new HostReferences();
        for (Class<?> type : classes) {
            String file = "/" + type.getName().replace('.', '/') + ".class";
            try (var stream = type.getResourceAsStream(file)) {
                found.read(stream.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found.references;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(byte[] classFile) {
        new ClassReader(classFile)
                .accept(new ClassRemapper(new ClassNode(), new Noting(Opcodes.ASM9)), ClassReader.SKIP_DEBUG);
    }

    private void type(Type type) {
        switch (type.getSort()) {
            case Type.ARRAY -> type(type.getElementType());
            case Type.OBJECT -> add(type.getClassName(), "");
            default -> {}
        }
    }

    private void add(String owner, String member) {
        if (NOT_THE_HOST.stream().noneMatch(owner::startsWith)) {
            references.add(owner);
            references.add(owner + member);
        }
    }

    /** Changes nothing and writes down what it is asked about. */
    private final class Noting extends Remapper {
        Noting(int api) {
            super(api);
        }

        @Override
        public String map(String internalName) {
            type(Type.getObjectType(internalName));
            return internalName;
        }

        /** Generic signatures are for compilers; nothing links by them. */
        @Override
        public String mapSignature(String signature, boolean typeSignature) {
            return signature;
        }

        @Override
        public String mapMethodName(String owner, String name, String descriptor) {
            if (!owner.startsWith("[")) {
                String parameters = Arrays.stream(Type.getArgumentTypes(descriptor))
                        .map(Type::getClassName)
                        .collect(Collectors.joining(","));
                String result = Type.getReturnType(descriptor).getClassName();
                add(owner.replace('/', '.'), "#" + name + "(" + parameters + ")" + result);
            }
            return name;
        }

        @Override
        public String mapFieldName(String owner, String name, String descriptor) {
            add(
                    owner.replace('/', '.'),
                    "#" + name + ":" + Type.getType(descriptor).getClassName());
            return name;
        }

        @Override
        public String mapAnnotationAttributeName(String descriptor, String name) {
            add(Type.getType(descriptor).getClassName(), "#@" + name);
            return name;
        }
    }
}
