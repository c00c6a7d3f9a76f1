package org.waypoint.okr.domain.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.Test;

/** The page about scoring prints the very table that the build runs. */
public class ScoringPageTest {
    @Test
    public void theWorkedExamplesAreThoseOfTheTable() throws IOException {
        List<String> printed = Files.readAllLines(Path.of("docs/scoring.md"), StandardCharsets.UTF_8).stream()
                .filter(line -> line.matches("\\| [A-I]\\d+ .*"))
                .toList();

        assertThat(printed)
                .containsExactlyElementsOf(
                        Vector.all().stream().map(ScoringPageTest::line).toList());
    }

    private static String line(Vector row) {
        return String.join(
                " ",
                "|",
                row.id(),
                "|",
                row.rule(),
                "|",
                row.inputs(),
                "|",
                row.published(),
                "|",
                row.expected(),
                "|",
                row.source(),
                "|");
    }
}
