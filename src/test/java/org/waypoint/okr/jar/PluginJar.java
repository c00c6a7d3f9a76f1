package org.waypoint.okr.jar;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A jar in memory: the file that the build has made, or one of those with a fault planted into it.
 *
 * @param entries the files inside by their names, the manifest included; no folders
 */
record PluginJar(SortedMap<String, byte[]> entries) {
    static final String MANIFEST = "META-INF/MANIFEST.MF";
    static final String DESCRIPTOR = "atlassian-plugin.xml";

    private static final Map<String, PluginJar> READ = new ConcurrentHashMap<>();

    PluginJar {
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    }

    /** The jar for Jira 9.12 to 10.7. */
    static PluginJar javax() {
        return READ.computeIfAbsent("waypoint-okr-[0-9.]+(-SNAPSHOT)?\\.jar", name -> read(made(name)));
    }

    /** The jar for Jira 11. */
    static PluginJar jakarta() {
        return READ.computeIfAbsent("waypoint-okr-[0-9.]+(-SNAPSHOT)?-jira11\\.jar", name -> read(made(name)));
    }

    /** The one file of that name which the build has just put into its folder. */
    static Path made(String name) {
        File[] jars = new File("target").listFiles((folder, file) -> file.matches(name));
        if (jars == null || jars.length != 1) {
            throw new AssertionError("target should hold one jar " + name + "; mvn package makes it");
        }
        return jars[0].toPath();
    }

    static PluginJar read(Path file) {
        SortedMap<String, byte[]> entries = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (!entry.isDirectory()) {
                    entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PluginJar(entries);
    }

    /** The names of the class files. */
    List<String> classes() {
        return entries.keySet().stream().filter(name -> name.endsWith(".class")).toList();
    }

    /** A text file's content; empty when there is no such file. */
    String text(String name) {
        return new String(entries.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    /** A header of the manifest; empty when it is not set. */
    String header(String name) {
        String value = manifest().getMainAttributes().getValue(name);
        return value == null ? "" : value;
    }

    List<Clause> imports() {
        return Clause.parse(header("Import-Package"));
    }

    Manifest manifest() {
        try {
            return new Manifest(new ByteArrayInputStream(entries.getOrDefault(MANIFEST, new byte[0])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PluginJar with(String name, byte[] content) {
        SortedMap<String, byte[]> changed = new TreeMap<>(entries);
        changed.put(name, content);
        return new PluginJar(changed);
    }

    PluginJar with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    PluginJar without(String name) {
        SortedMap<String, byte[]> changed = new TreeMap<>(entries);
        changed.remove(name);
        return new PluginJar(changed);
    }

    /** Its manifest alone, which is all that resolving needs. */
    PluginJar bare() {
        return new PluginJar(new TreeMap<>(Map.of(MANIFEST, entries.get(MANIFEST))));
    }

    PluginJar withHeader(String name, String value) {
        Manifest manifest = manifest();
        manifest.getMainAttributes().putValue(name, value);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            manifest.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return with(MANIFEST, bytes.toByteArray());
    }

    /** This jar with one more clause at the end of its imports. */
    PluginJar withImport(String clause) {
        return withHeader("Import-Package", header("Import-Package") + "," + clause);
    }

    /** Writes it as a file that a framework can install. */
    Path writeTo(Path file) {
        try (JarOutputStream jar =
                new JarOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), manifest())) {
            jar.setLevel(Deflater.NO_COMPRESSION);
            for (String name : entries.keySet()) {
                if (!name.equals(MANIFEST)) {
                    jar.putNextEntry(new JarEntry(name));
                    jar.write(entries.get(name));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
