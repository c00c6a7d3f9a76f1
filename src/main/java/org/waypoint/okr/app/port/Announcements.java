package org.waypoint.okr.app.port;

/** Tells the rest of Jira what happened, after it was stored. */
public interface Announcements {
    /** Publishes a domain event; a listener's failure does not reach the caller. */
    void announce(Object event);
}
