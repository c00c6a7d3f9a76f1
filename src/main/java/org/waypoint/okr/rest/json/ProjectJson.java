package org.waypoint.okr.rest.json;

import org.waypoint.okr.app.port.ProjectRef;

/** A Jira project. */
public record ProjectJson(long id, String key, String name) {
    public static ProjectJson of(ProjectRef project) {
        return new ProjectJson(project.id(), project.key(), project.name());
    }
}
