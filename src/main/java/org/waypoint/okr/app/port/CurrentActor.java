package org.waypoint.okr.app.port;

/** Who sent the request that is being answered; for doorways that do not know Jira's types. */
public interface CurrentActor {
    Actor actor();
}
