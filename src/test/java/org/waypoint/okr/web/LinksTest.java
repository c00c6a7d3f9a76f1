package org.waypoint.okr.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class LinksTest {
    private final Links links = new Links("/jira");

    @Test
    public void parametersAreEncoded() {
        assertThat(links.page("OkrEditObjective!default", "projectKey", "A&B", "cycleId", 7))
                .isEqualTo("/jira/secure/OkrEditObjective!default.jspa?projectKey=A%26B&cycleId=7");
        assertThat(links.page("OkrCycles!default")).isEqualTo("/jira/secure/OkrCycles!default.jspa");
    }

    @Test
    public void theProjectPageKnowsItsCycle() {
        assertThat(links.project("APP", 3))
                .isEqualTo("/jira/projects/APP?selectedItem=org.waypoint.okr%3Aokr-project-link&cycleId=3");
    }

    @Test
    public void peopleAreNeverSentElsewhere() {
        assertThat(links.safeReturn("/jira/projects/APP", "/jira/")).isEqualTo("/jira/projects/APP");
        for (String elsewhere : new String[] {
            "https://evil.example",
            "//evil.example",
            "/jira\\..\\x",
            "/jirafoo",
            "javascript:alert(1)",
            "/other",
            null,
            "/jira/a\r\nSet-Cookie: x"
        }) {
            assertThat(links.safeReturn(elsewhere, "/jira/")).as(elsewhere).isEqualTo("/jira/");
        }
    }

    @Test
    public void withoutContextPathOnlyOwnPathsCount() {
        Links root = new Links("");

        assertThat(root.safeReturn("/projects/APP", "/")).isEqualTo("/projects/APP");
        assertThat(root.safeReturn("//evil.example", "/")).isEqualTo("/");
    }
}
