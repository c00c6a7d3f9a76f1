package com.atlassian.jira.project;

import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.entity.WithKey;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.Named;
import com.atlassian.jira.util.NamedWithDescription;
import java.util.Collection;

/** A project. */
public interface Project extends Named, NamedWithDescription, WithId, WithKey {
    @Override
    Long getId();

    @Override
    String getName();

    @Override
    String getKey();

    String getUrl();

    ApplicationUser getLead();

    @Override
    String getDescription();

    Collection<IssueType> getIssueTypes();

    ApplicationUser getProjectLead();

    String getLeadUserKey();

    String getOriginalKey();

    boolean isArchived();
}
