package com.atlassian.jira.event;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

/** A project was edited; its key may be another now. */
public class ProjectUpdatedEvent extends AbstractProjectEvent {
    private final Project oldProject;

    public ProjectUpdatedEvent(ApplicationUser user, Project newProject, Project oldProject) {
        super(user, newProject);
        this.oldProject = oldProject;
    }

    public Project getOldProject() {
        return oldProject;
    }
}
