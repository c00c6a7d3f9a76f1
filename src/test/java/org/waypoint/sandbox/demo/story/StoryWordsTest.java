package org.waypoint.sandbox.demo.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assume.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.Test;

/** The story carries over figures and keys, never the published sentences. */
public class StoryWordsTest {
    private static final Path PUBLISHED = Path.of(System.getProperty("waypoint.data", "../shared/data"));
    private static final List<String> WORDS =
            List.of("objective", "key_result", "summary", "learning", "next", "comment", "why");

    @Test
    public void noSentenceIsTakenOver() throws IOException {
        assumeTrue("no published data in " + PUBLISHED, Files.isDirectory(PUBLISHED));
        Set<String> published = new HashSet<>();
        for (String file : List.of("protocol-labs", "joystream-2019", "chromium-blink-layout")) {
            collect(StoryFiles.parse(Files.readString(PUBLISHED.resolve("okrs/" + file + ".csv"))), published);
        }
        collect(StoryFiles.parse(Files.readString(PUBLISHED.resolve("jira/issues.csv"))), published);
        Set<String> ours = new HashSet<>();
        for (String file : List.of("closed", "previous", "running", "next", "issues", "running-checkins")) {
            collect(StoryFiles.rows(file + ".csv"), ours);
        }

        assertThat(ours).isNotEmpty().doesNotContainAnyElementsOf(published);
    }

    @Test
    public void everyKeyThatABetNamesIsAnEpic() {
        Map<String, String> types = new HashMap<>();
        StoryFiles.rows("issues.csv").forEach(issue -> types.put(issue.get("key"), issue.get("type")));

        assertThat(StoryFiles.rows("hypotheses.csv"))
                .extracting(bet -> types.get(bet.get("epic_key")))
                .containsOnly("Epic");
    }

    private static void collect(List<Map<String, String>> rows, Set<String> words) {
        for (Map<String, String> row : rows) {
            for (String column : WORDS) {
                String text = row.getOrDefault(column, "");
                if (!text.isBlank()) {
                    words.add(text.toLowerCase(Locale.ROOT));
                }
            }
        }
    }
}
