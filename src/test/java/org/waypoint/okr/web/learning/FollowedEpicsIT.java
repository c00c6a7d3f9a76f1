package org.waypoint.okr.web.learning;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.waypoint.okr.domain.hypothesis.HypothesisShipped;
import org.waypoint.okr.domain.hypothesis.HypothesisStarted;
import org.waypoint.sandbox.jira.Issues;
import org.waypoint.sandbox.jira.SandboxIssue;

/** Hypotheses follow their epics through the events of the host, whichever way an issue changes. */
public class FollowedEpicsIT {
    private static final String JOB = "org.waypoint.okr.epic-reconciliation";
    private static final ApplicationUser SOMEBODY = null;

    private final List<Object> heard = new CopyOnWriteArrayList<>();
    private LearningWorld world;
    private Issues issues;
    private long bet;

    @Before
    public void placeABet() {
        world = new LearningWorld();
        issues = world.sandbox.jira().issues();
        issues.move(epic(), "To Do", SOMEBODY);
        bet = world.bet("APP-1", "Minutes to sign in");
        world.sandbox.jira().events().register(new Listener());
    }

    @After
    public void close() {
        world.close();
    }

    /** Another add-on that hears what is announced. */
    public final class Listener {
        @com.atlassian.event.api.EventListener
        public void on(HypothesisStarted event) {
            heard.add(event);
        }

        @com.atlassian.event.api.EventListener
        public void on(HypothesisShipped event) {
            heard.add(event);
        }
    }

    private SandboxIssue epic() {
        return issues.find("APP-1");
    }

    private JsonNode seen() {
        return world.hypothesis(bet);
    }

    private void assertSeen(String state, String startedOn, String shippedOn) {
        assertThat(seen().path("state").asText()).isEqualTo(state);
        assertThat(seen().path("startedOn").asText(null)).isEqualTo(startedOn);
        assertThat(seen().path("shippedOn").asText(null)).isEqualTo(shippedOn);
    }

    @Test
    public void aTransitionStartsAndShipsAndReopensTheBet() {
        issues.move(epic(), "In Progress", SOMEBODY);
        assertSeen("RUNNING", LearningWorld.DAY, null);
        issues.move(epic(), "Done", SOMEBODY);
        assertSeen("SHIPPED", LearningWorld.DAY, LearningWorld.DAY);
        issues.move(epic(), "In Progress", SOMEBODY);
        assertSeen("RUNNING", LearningWorld.DAY, null);

        assertThat(heard).hasSize(2);
    }

    @Test
    public void aBulkChangeReachesEveryBet() {
        issues.moveAll(List.of(epic()), "Done", SOMEBODY);

        assertSeen("SHIPPED", null, LearningWorld.DAY);
    }

    @Test
    public void anEditAndAMoveKeepTheNewWords() {
        issues.edit(epic(), "Sign in with a face", SOMEBODY);
        issues.moveTo(epic(), world.sandbox.jira().projects().withKey("WEB"), SOMEBODY);
        String moved = seen().path("epic").path("key").asText();
        issues.delete(issues.find(moved), SOMEBODY);

        assertThat(moved).startsWith("WEB-");
        assertThat(seen().path("epic").path("gone").asBoolean()).isTrue();
        assertThat(seen().path("epic").path("key").asText()).isEqualTo(moved);
        assertThat(seen().path("epic").path("summary").asText()).isEqualTo("Sign in with a face");
    }

    @Test
    public void aDeletedProjectDoesNotTakeTheBetAlong() {
        issues.move(epic(), "Done", SOMEBODY);
        issues.deleteProject(world.sandbox.jira().projects().withKey("APP"), SOMEBODY);

        assertSeen("SHIPPED", null, LearningWorld.DAY);
        assertThat(seen().path("epic").path("gone").asBoolean()).isTrue();
        assertThat(seen().path("epic").path("key").asText()).isEqualTo("APP-1");
    }

    @Test
    public void theNightlyLookHealsWhatNobodyHeard() {
        world.sandbox.beans().bean(org.waypoint.okr.jira.EpicEvents.class).destroy();
        issues.move(epic(), "Done", SOMEBODY);
        assertSeen("SHIPPED", null, null);

        world.sandbox.jira().jobs().run(JOB);
        world.sandbox.jira().jobs().run(JOB);

        assertSeen("SHIPPED", null, LearningWorld.DAY);
        assertThat(heard).hasSize(1).first().isInstanceOf(HypothesisShipped.class);
    }
}
