package com.atlassian.jira.event;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

/** Something happened to a project. */
public abstract class AbstractProjectEvent extends AbstractEvent {
    private final ApplicationUser user;
    private final Project project;

    AbstractProjectEvent(ApplicationUser user, Project project) {
        this.user = user;
        this.project = project;
    }

    public Project getProject() {
        return project;
    }

    public ApplicationUser getUser() {
        return user;
    }
}
