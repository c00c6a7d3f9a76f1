package org.waypoint.okr.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text file of the project.
 *
 * @param path from the project's folder, with slashes
 * @param text the whole content
 */
record Source(String path, String text) {
    /** All files below a folder whose name ends with the suffix, sorted; none when there is no such folder. */
    static List<Source> below(String folder, String suffix) {
        Path root = Path.of(folder);
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().endsWith(suffix))
                    .sorted()
                    .map(Source::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Source read(Path file) {
        try {
            return new Source(file.toString().replace('\\', '/'), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> lines() {
        return text.lines().toList();
    }

    /** {@code Objective.java} of {@code src/main/java/…/Objective.java}. */
    String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** {@code src/main/java/…} of {@code src/main/java/…/Objective.java}. */
    String folder() {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
