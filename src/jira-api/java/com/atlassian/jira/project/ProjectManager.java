package com.atlassian.jira.project;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/** Finds projects. */
public interface ProjectManager {
    Project getProjectObj(Long id);

    Project getProjectObjByName(String name);

    Project getProjectObjByKey(String key);

    Project getProjectByCurrentKey(String key);

    Project getProjectObjByKeyIgnoreCase(String key);

    List<Project> getProjects();

    List<Project> getProjectObjects();

    List<Project> getProjectsLeadBy(ApplicationUser lead);
}
