package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import java.util.Collection;

/** The configured issue types, statuses and resolutions. */
public interface ConstantsManager {
    Resolution getResolution(String id);

    IssueType getIssueType(String id);

    Collection<IssueType> getAllIssueTypeObjects();

    Status getStatus(String id);

    Collection<Status> getStatuses();
}
