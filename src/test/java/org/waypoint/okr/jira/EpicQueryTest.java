package org.waypoint.okr.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

public class EpicQueryTest {
    @Test
    public void wordsAreSearchedByTheirBeginning() {
        assertThat(EpicQuery.jql("Faster check", null, List.of("10000", "10100")))
                .isEqualTo("issuetype in (10000, 10100) AND summary ~ \"faster* check*\" ORDER BY updated DESC");
    }

    @Test
    public void aProjectNarrowsTheSearch() {
        assertThat(EpicQuery.jql("", "ABC", List.of("10000")))
                .isEqualTo("issuetype in (10000) AND project = \"ABC\" ORDER BY updated DESC");
    }

    @Test
    public void whatIsTypedCannotChangeTheQuery() {
        assertThat(EpicQuery.jql("x\" OR issuetype = Bug AND (é*~", "A\" OR \"\\", List.of("1) OR (1", "2")))
                .isEqualTo("issuetype in (2) AND project = \"A\\\" OR \\\"\\\\\""
                        + " AND summary ~ \"x* or* issuetype* bug* and* é*\" ORDER BY updated DESC");
    }

    @Test
    public void keysAreRecognised() {
        assertThat(EpicQuery.isKey(" abc-12 ")).isTrue();
        assertThat(EpicQuery.isKey("ABC-0")).isFalse();
        assertThat(EpicQuery.isKey("check-in")).isFalse();
        assertThat(EpicQuery.isKey("ABC-1 more")).isFalse();
    }
}
