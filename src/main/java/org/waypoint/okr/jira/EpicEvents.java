package org.waypoint.okr.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.ProjectUpdatedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import org.waypoint.okr.app.hypothesis.EpicFollowing;

/**
 * Hears of changed issues. Edits, transitions, bulk changes and moves all come as an {@link IssueEvent}, but the type
 * of a transition's event is up to the workflow, so every type counts. An issue without bets costs one look into an
 * index. What fails here must not fail what the person did in Jira, and is put right by the nightly look.
 */
@Component
public final class EpicEvents implements InitializingBean, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(EpicEvents.class);

    private final EventPublisher events;
    private final EpicFollowing following;

    public EpicEvents(EventPublisher events, EpicFollowing following) {
        this.events = events;
        this.following = following;
    }

    @Override
    public void afterPropertiesSet() {
        events.register(this);
    }

    @Override
    public void destroy() {
        events.unregister(this);
    }

    @EventListener
    public void onIssue(IssueEvent event) {
        quietly("an issue event", () -> {
            if (EventType.ISSUE_DELETED_ID.equals(event.getEventTypeId())) {
                following.lose(event.getIssue().getId());
            } else {
                following.look(event.getIssue().getId());
            }
        });
    }

    /** Jira deletes the issues of a project without an event for each. */
    @EventListener
    public void onProjectDeleted(ProjectDeletedEvent event) {
        quietly("a deleted project", () -> following.lookAtProject(event.getId()));
    }

    /** With the key of a project the keys of all its issues change, without an event for each. */
    @EventListener
    public void onProjectUpdated(ProjectUpdatedEvent event) {
        if (!event.getProject().getKey().equals(event.getOldProject().getKey())) {
            quietly(
                    "a project's new key",
                    () -> following.lookAtProject(event.getProject().getId()));
        }
    }

    /** Active Objects refuses before it has started, and a database may be away: neither is the business of Jira's user. */
    private static void quietly(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warn("Bets could not follow {}; the nightly look puts it right", what, e);
        }
    }
}
