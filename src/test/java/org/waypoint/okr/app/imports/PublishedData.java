package org.waypoint.okr.app.imports;

import static org.junit.Assume.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The OKR sets as published, which lie beside the project and are no part of it. */
final class PublishedData {
    private static final Path FOLDER = Path.of(System.getProperty("waypoint.data", "../shared/data"), "okrs");

    private PublishedData() {}

    /** The file's text; the test is skipped where the files are absent. */
    static String read(String file) throws IOException {
        assumeTrue("no published data in " + FOLDER, Files.isDirectory(FOLDER));
        return Files.readString(FOLDER.resolve(file));
    }
}
