package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;

/** A custom field. */
public interface CustomField {
    Object getValue(Issue issue);

    String getName();

    Long getIdAsLong();

    CustomFieldType<?, ?> getCustomFieldType();
}
