package org.waypoint.okr.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.Mockito.verify;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.ProjectUpdatedEvent;
import com.atlassian.jira.event.issue.SandboxIssueEvents;
import com.atlassian.jira.event.type.EventType;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnitRunner;
import org.waypoint.okr.app.hypothesis.EpicFollowing;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.domain.hypothesis.EpicProgress;
import org.waypoint.okr.domain.hypothesis.EpicReference;
import org.waypoint.okr.fixture.Bets;
import org.waypoint.okr.fixture.Company;

@RunWith(MockitoJUnitRunner.StrictStubs.class)
public class EpicEventsTest {
    /** Repositories that nobody may use yet. */
    private static final Stores NOT_YET = new Stores(null, null, null, null, null, null, null, null, null);

    @Mock
    private EventPublisher publisher;

    private final Company company = Company.create();
    private final Bets bets = new Bets(company);
    private EpicEvents events;

    private void listen() {
        events = new EpicEvents(
                publisher, new EpicFollowing(company.world.stores, company.world.jira, company.world.writing));
    }

    private EpicReference epic() {
        return company.world.stores.hypotheses().ofEpic(Bets.EPIC).get(0).epic();
    }

    private void publish(Long type) {
        events.onIssue(SandboxIssueEvents.of(HostFixture.issue(Bets.EPIC, "SHOP-7", "new"), null, type));
    }

    @Test
    public void itListensWhileTheAddOnIsThere() {
        listen();

        events.afterPropertiesSet();
        events.destroy();

        verify(publisher).register(events);
        verify(publisher).unregister(events);
    }

    @Test
    public void everyTypeOfEventMayBringAnotherStatus() {
        listen();
        bets.placed(company.keyResult("Orders"));
        bets.becomes(Bets.EPIC, EpicProgress.IN_PROGRESS);

        publish(EventType.ISSUE_COMMENTED_ID);
        assertThat(epic().trail().progress()).isEqualTo(EpicProgress.IN_PROGRESS);
        publish(EventType.ISSUE_DELETED_ID);
        assertThat(epic().trail().isGone()).isTrue();
        publish(12345L);
        assertThat(epic().trail().isGone()).as("Jira has it after all").isFalse();
    }

    @Test
    public void aProjectIsFollowedWhenItsKeyChangesOrItGoes() {
        listen();
        bets.placed(company.keyResult("Orders"));
        company.world.jira.withEpic(Bets.EPIC, "STORE-7", Company.SHOP, EpicProgress.TO_DO);

        events.onProjectUpdated(new ProjectUpdatedEvent(
                null, HostFixture.project(Company.SHOP, "SHOP", "New name"), HostFixture.project(100, "SHOP", "Shop")));
        assertThat(epic().lastKey()).as("only the name changed").isEqualTo("SHOP-7");
        events.onProjectUpdated(new ProjectUpdatedEvent(
                null, HostFixture.project(Company.SHOP, "STORE", "Shop"), HostFixture.project(100, "SHOP", "Shop")));
        assertThat(epic().lastKey()).isEqualTo("STORE-7");

        company.world.jira.withoutEpic(Bets.EPIC);
        events.onProjectDeleted(new ProjectDeletedEvent(null, HostFixture.project(Company.SHOP, "STORE", "Shop")));
        assertThat(epic().trail().isGone()).isTrue();
    }

    @Test
    public void aFailureStaysInTheAddOn() {
        events = new EpicEvents(publisher, new EpicFollowing(NOT_YET, null, null));

        assertThatCode(() -> publish(EventType.ISSUE_UPDATED_ID)).doesNotThrowAnyException();
    }
}
