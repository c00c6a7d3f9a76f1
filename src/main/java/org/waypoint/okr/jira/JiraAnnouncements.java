package org.waypoint.okr.jira;

import com.atlassian.event.api.EventPublisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.waypoint.okr.app.port.Announcements;

/** Domain events on Jira's event bus, where other add-ons can hear them too. */
@Component
public final class JiraAnnouncements implements Announcements {
    private static final Logger LOG = LoggerFactory.getLogger(JiraAnnouncements.class);

    private final EventPublisher events;

    public JiraAnnouncements(EventPublisher events) {
        this.events = events;
    }

    @Override
    public void announce(Object event) {
        try {
            events.publish(event);
        } catch (RuntimeException e) {
            // what happened is stored already: somebody else's listener must not make it look as if it had failed
            LOG.warn("A listener failed on {}", event.getClass().getSimpleName(), e);
        }
    }
}
