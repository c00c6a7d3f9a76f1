package com.atlassian.jira.issue;

import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.entity.WithKey;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.io.Serializable;
import java.sql.Timestamp;

/** An issue, as far as the add-on reads it. */
public interface Issue extends WithId, WithKey, Serializable {
    @Override
    Long getId();

    @Override
    String getKey();

    Long getProjectId();

    Project getProjectObject();

    IssueType getIssueType();

    String getIssueTypeId();

    String getSummary();

    ApplicationUser getAssignee();

    String getAssigneeId();

    ApplicationUser getReporter();

    String getDescription();

    Timestamp getDueDate();

    Timestamp getCreated();

    Timestamp getUpdated();

    Timestamp getResolutionDate();

    String getResolutionId();

    Resolution getResolution();

    Status getStatus();

    String getStatusId();

    Object getCustomFieldValue(CustomField field);

    Long getParentId();

    boolean isSubTask();

    boolean isEditable();

    boolean isArchived();
}
