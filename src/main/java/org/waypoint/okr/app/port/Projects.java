package org.waypoint.okr.app.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Jira's projects. */
public interface Projects {
    Optional<ProjectRef> byKey(String projectKey);

    /** Those that still exist. */
    Map<Long, ProjectRef> byIds(Collection<Long> projectIds);

    /** Those the actor may browse, by name. */
    List<ProjectRef> visibleTo(Actor actor);
}
