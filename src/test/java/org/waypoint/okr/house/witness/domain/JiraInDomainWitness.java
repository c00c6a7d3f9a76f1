package org.waypoint.okr.house.witness.domain;

import com.atlassian.jira.project.Project;

/** Knows Jira in the innermost ring. */
public final class JiraInDomainWitness {
    String key(Project project) {
        return project.getKey();
    }
}
