package org.waypoint.okr.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assume.assumeTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import org.junit.Test;
import org.waypoint.sandbox.Sandbox;
import org.waypoint.sandbox.SandboxOptions;

/**
 * Keeps what a release writes, once, when it is released: {@code -Dschema.write=<version>}. The files are never written
 * anew afterwards: the release is out.
 */
public class WriteReleaseIT {
    private static final String VERSION = System.getProperty("schema.write", "");

    @Test
    public void aReleaseIsKept() throws Exception {
        assumeTrue("only with -Dschema.write=<version>", !VERSION.isEmpty());
        Path folder = Release.FOLDER.resolve(VERSION);
        assertThat(folder).as("a release is kept once").doesNotExist();

        Files.createDirectories(folder);
        for (DumpEngine engine : DumpEngine.values()) {
            keep(folder, engine);
        }
    }

    private static void keep(Path folder, DumpEngine engine) throws Exception {
        String url = engine.newDatabase();
        SandboxOptions options =
                SandboxOptions.forTests().database(url, engine.user, "").startingAt(Release.NOW);
        ObjectNode answers;
        try (Sandbox sandbox = Sandbox.start(options.home(Files.createTempDirectory("release")))) {
            answers = new Requests(sandbox.baseUrl()).tell();
        }
        try (Connection connection = engine.connect(url)) {
            assertThat(StoredRows.read(connection))
                    .allSatisfy((table, rows) -> assertThat(rows).as(table).isNotEmpty());
            List<String> lines = engine.write(connection);
            Files.write(folder.resolve(engine.fileName() + ".sql"), lines);
        }
        Files.writeString(
                folder.resolve(engine.fileName() + ".json"),
                Requests.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(answers) + "\n");
    }
}
