package org.waypoint.okr.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files under {@code META-INF/plugin-components}, one entry a line. */
final class PluginIndex {
    private PluginIndex() {}

    static List<String> lines(String name) {
        String path = "META-INF/plugin-components/" + name;
        try (InputStream file = PluginIndex.class.getClassLoader().getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException(path + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
