package org.waypoint.okr.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What one released version left in one database, and what it answered about it. */
record Release(String version, DumpEngine engine) {
    static final Path FOLDER = Path.of("src/test/resources/schema");
    /** When the kept answers were given. */
    static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    static List<Release> all() {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .flatMap(version -> Stream.of(DumpEngine.values()).map(engine -> new Release(version, engine)))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The address of a new database that holds what the release stored. */
    String restored() throws IOException, SQLException {
        String url = engine.newDatabase();
        engine.restore(url, Files.readAllLines(file(".sql")));
        return url;
    }

    /** Answers by "user address". */
    JsonNode answers() throws IOException {
        return Requests.JSON.readTree(Files.readString(file(".json")));
    }

    Map<String, List<Map<String, String>>> rows(String url) throws SQLException {
        try (Connection connection = engine.connect(url)) {
            return StoredRows.read(connection);
        }
    }

    Map<String, Set<String>> columns(String url) throws SQLException {
        try (Connection connection = engine.connect(url)) {
            return StoredRows.columns(connection);
        }
    }

    private Path file(String ending) {
        return FOLDER.resolve(version).resolve(engine.fileName() + ending);
    }

    @Override
    public String toString() {
        return version + " on " + engine;
    }
}
