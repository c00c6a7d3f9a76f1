package org.waypoint.okr.app.port;

/** What Jira itself says about the actor's rights; every answer for an anonymous visitor is no, save browsing. */
public interface Permissions {
    /** Jira administrator. */
    boolean administers(Actor actor);

    /** Holds the global permission Coordinate OKRs (the OKR Master). */
    boolean coordinates(Actor actor);

    /** Holds the project permission Manage OKRs; false for a project that does not exist. */
    boolean managesOkrs(Actor actor, long projectId);

    /** Holds Browse Projects; false for a project that does not exist. */
    boolean browses(Actor actor, long projectId);
}
