package org.waypoint.okr.app.overview;

import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.port.Actor;

/** What the project page shows. */
public final class OverviewService {
    /** Query fields: cycleId (the running one), offset, limit. Refused: NOT_FOUND unless the actor browses the project. */
    public ProjectOverview project(Actor actor, String projectKey, Input query) {
        throw new IllegalStateException("OverviewService");
    }
}
