package com.atlassian.greenhopper.api.issuetype;

import com.atlassian.jira.bc.ServiceOutcome;
import com.atlassian.jira.issue.issuetype.IssueType;

/** Stands in for the service of Jira Software; only tests know it, the add-on asks by reflection. */
public interface ManagedIssueTypesService {
    ServiceOutcome<IssueType> getEpicIssueType();
}
