package org.waypoint.sandbox.descriptor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.waypoint.sandbox.NotImitated;

/**
 * Where the add-on lies: one folder with the descriptor, templates, texts and index files, one with its classes. Both are
 * the same for the real add-on.
 */
public record PluginFolder(Path resources, Path classes) {

    /** The folder of the {@code atlassian-plugin.xml} that is first on the class path. */
    public static PluginFolder onClassPath() {
        Path folder = folderOf("atlassian-plugin.xml");
        return new PluginFolder(folder, folder);
    }

    /** A small add-on of a test: its resources lie under {@code folder} on the class path, its classes beside. */
    public static PluginFolder under(String folder) {
        Path resources = folderOf(folder + "/atlassian-plugin.xml");
        return new PluginFolder(resources, resources.getParent());
    }

    private static Path folderOf(String resource) {
        URL url = PluginFolder.class.getClassLoader().getResource(resource);
        if (url == null) {
            throw new NotImitated("There is no " + resource + " on the class path; compile the add-on first.");
        }
        if (!url.getProtocol().equals("file")) {
            throw new NotImitated("The sandbox reads the add-on from a folder, not from " + url + ".");
        }
        try {
            return Path.of(url.toURI()).getParent();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public PluginDescriptor descriptor() {
        return DescriptorReader.read(resources.resolve("atlassian-plugin.xml"));
    }

    /** The file, or null when there is none; names that climb out of the folder are none. */
    public Path file(String name) {
        Path file = resources
                .resolve(name.startsWith("/") ? name.substring(1) : name)
                .normalize();
        return file.startsWith(resources) && Files.isRegularFile(file) ? file : null;
    }

    public InputStream open(String name) {
        Path file = file(name);
        if (file == null) {
            throw new NotImitated("The add-on has no file " + name + ".");
        }
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of an index file; none when the file is missing. */
    public List<String> lines(String name) {
        Path file = file(name);
        if (file == null) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.map(String::trim).filter(line -> !line.isEmpty()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files under a folder whose names end so. */
    public static List<Path> find(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
