package org.waypoint.okr.jar;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;
import org.objectweb.asm.tree.ClassNode;

/** What class files refer to, read with ASM. */
final class ClassReferences {
    private static final int UTF8 = 1;
    private static final int STRING = 8;

    private ClassReferences() {}

    /**
     * A field or method of another class, as bytecode names it.
     *
     * @param owner with slashes
     * @param descriptor of the field or method
     */
    record Member(String owner, String name, String descriptor) {}

    /** Packages outside the jar, with dots. */
    static Set<String> packages(PluginJar jar) {
        Set<String> own = Set.copyOf(jar.classes());
        return jar.classes().stream()
                .flatMap(name -> types(jar.entries().get(name)).stream())
                .filter(type -> !own.contains(type + ".class") && type.contains("/"))
                .map(type -> type.substring(0, type.lastIndexOf('/')).replace('/', '.'))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every class that a class file names: in code, signatures, annotations; with slashes, without arrays. */
    static Set<String> types(byte[] classFile) {
        Set<String> types = new TreeSet<>();
        Remapper collector = new Remapper(Opcodes.ASM9) {
            @Override
            public String map(String internalName) {
                types.add(internalName);
                return internalName;
            }
        };
        // without a visitor behind it, the remapper would pass over the code
        new ClassReader(classFile).accept(new ClassRemapper(new ClassNode(), collector), 0);
        return types;
    }

    /** Every field and method that code uses, with the class that it names as the owner. */
    static Set<Member> members(byte[] classFile) {
        Set<Member> members = new LinkedHashSet<>();
        new ClassReader(classFile)
                .accept(
                        new ClassVisitor(Opcodes.ASM9) {
                            @Override
                            public MethodVisitor visitMethod(
                                    int access, String name, String descriptor, String signature, String[] thrown) {
                                return new MemberCollector(members);
                            }
                        },
                        ClassReader.SKIP_DEBUG);
        return members;
    }

    /** Everything a class file says in words: names, descriptors, signatures, texts. */
    static List<String> words(byte[] classFile) {
        ClassReader reader = new ClassReader(classFile);
        List<String> words = new ArrayList<>();
        for (int i = 1; i < reader.getItemCount(); i++) {
            int item = reader.getItem(i);
            if (item > 0 && classFile[item - 1] == UTF8) {
                words.add(utf8(reader, classFile, item));
            }
        }
        return words;
    }

    /** The texts among the words. */
    static List<String> texts(byte[] classFile) {
        ClassReader reader = new ClassReader(classFile);
        List<String> texts = new ArrayList<>();
        for (int i = 1; i < reader.getItemCount(); i++) {
            int item = reader.getItem(i);
            if (item > 0 && classFile[item - 1] == STRING) {
                texts.add(utf8(reader, classFile, reader.getItem(reader.readUnsignedShort(item))));
            }
        }
        return texts;
    }

    private static String utf8(ClassReader reader, byte[] classFile, int item) {
        return new String(classFile, item + 2, reader.readUnsignedShort(item), StandardCharsets.UTF_8);
    }

    private static final class MemberCollector extends MethodVisitor {
        private final Set<Member> members;

        MemberCollector(Set<Member> members) {
            super(Opcodes.ASM9);
            this.members = members;
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            members.add(new Member(owner, name, descriptor));
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            members.add(new Member(owner, name, descriptor));
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            for (Object argument : arguments) {
                if (argument instanceof Handle handle) {
                    members.add(new Member(handle.getOwner(), handle.getName(), handle.getDesc()));
                }
            }
        }
    }
}
