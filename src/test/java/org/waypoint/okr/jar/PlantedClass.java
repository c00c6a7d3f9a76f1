package org.waypoint.okr.jar;

import java.util.function.Consumer;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;

/** Class files made up for a test, names with slashes. They are read and never run. */
final class PlantedClass {
    private PlantedClass() {}

    static byte[] named(String name) {
        return withMethod(name, code -> {});
    }

    static byte[] calling(String owner, String method, String descriptor) {
        return withMethod(
                "org/waypoint/okr/rest/Planted",
                code -> code.visitMethodInsn(Opcodes.INVOKEINTERFACE, owner, method, descriptor, true));
    }

    static byte[] saying(String text) {
        return withMethod("org/waypoint/okr/rest/Planted", code -> code.visitLdcInsn(text));
    }

    static byte[] recordOf(String descriptor) {
        ClassWriter writer = started("org/waypoint/okr/rest/Planted", "java/lang/Record");
        RecordComponentVisitor component = writer.visitRecordComponent("uri", descriptor, null);
        component.visitEnd();
        writer.visitEnd();
        return writer.toByteArray();
    }

    private static byte[] withMethod(String name, Consumer<MethodVisitor> body) {
        ClassWriter writer = started(name, "java/lang/Object");
        MethodVisitor method = writer.visitMethod(Opcodes.ACC_PUBLIC, "run", "()V", null, null);
        method.visitCode();
        body.accept(method);
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(9, 9);
        method.visitEnd();
        writer.visitEnd();
        return writer.toByteArray();
    }

    private static ClassWriter started(String name, String parent) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name, null, parent, null);
        return writer;
    }
}
