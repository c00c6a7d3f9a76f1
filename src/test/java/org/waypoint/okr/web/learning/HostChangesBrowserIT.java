package org.waypoint.okr.web.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.waypoint.okr.browser.Browser;
import org.waypoint.okr.browser.Visit;
import org.waypoint.sandbox.jira.IssueDraft;
import org.waypoint.sandbox.jira.Issues;

/** Many issues change at once, or all go with their project, by clicking in the host: bets follow and stay. */
public class HostChangesBrowserIT {
    @Rule
    public final Browser browser = new Browser();

    private LearningWorld world;
    private Visit admin;
    private long signIn;
    private long other;

    @Before
    public void twoBets() {
        world = new LearningWorld();
        Issues issues = world.sandbox.jira().issues();
        Instant then = Instant.parse("2026-11-02T09:00:00Z");
        issues.move(issues.find("APP-1"), "To Do", null);
        issues.add("APP", new IssueDraft(90, "Epic", "Pay with a glance", "To Do", then, then));
        signIn = world.bet("APP-1", "Minutes to sign in");
        other = world.bet("APP-90", "Minutes to pay");
        admin = Visit.of(browser, world.sandbox.baseUrl(), "admin");
    }

    @After
    public void close() {
        world.close();
    }

    @Test
    public void aBulkTransitionOfEpicsMovesTheirBets() {
        admin.open("/issues/?jql=project%20%3D%20APP%20AND%20type%20%3D%20Epic");
        admin.click("#sandbox-issues [value=APP-1]");
        admin.click("#sandbox-issues [value=APP-90]");
        admin.seen("#sandbox-bulk-status").sendKeys("Done");
        admin.leave("#sandbox-bulk-change");
        admin.seen("#sandbox-issues");

        assertThat(state(signIn)).isEqualTo("SHIPPED");
        assertThat(state(other)).isEqualTo("SHIPPED");
        admin.open("/secure/OkrLearning.jspa?unitId=" + world.team);
        admin.says("#okr-shipped", "Minutes to sign in");
        admin.says("#okr-shipped", "Minutes to pay");
    }

    @Test
    public void aDeletedProjectLeavesItsBetsWithTheirLastKnownWords() {
        String summary = world.sandbox.jira().issues().find("APP-1").getSummary();
        admin.open("/projects/APP");
        admin.leave("#sandbox-project-delete");
        admin.seen(".sandbox-projects");

        assertThat(world.hypothesis(signIn).path("epic").path("gone").asBoolean())
                .isTrue();
        assertThat(world.hypothesis(signIn).path("epic").path("key").asText()).isEqualTo("APP-1");
        assertThat(world.hypothesis(signIn).path("epic").path("summary").asText())
                .isEqualTo(summary);
    }

    private String state(long bet) {
        return world.hypothesis(bet).path("state").asText();
    }
}
