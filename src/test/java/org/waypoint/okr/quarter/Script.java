package org.waypoint.okr.quarter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files in which the quarter is written down. */
final class Script {
    private Script() {}

    static String text(String name) {
        try (InputStream file = Script.class.getResourceAsStream("/quarter/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows without their titles; no cell of these files holds a comma. */
    static List<String[]> rows(String name) {
        return text(name).lines().skip(1).map(line -> line.split(",", -1)).toList();
    }

    static String[] titles(String name) {
        return text(name).lines().findFirst().orElseThrow().split(",", -1);
    }
}
