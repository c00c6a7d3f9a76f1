package com.atlassian.jira.issue.customfields;

/** The kind of a custom field; its key names the module that brought it. */
public interface CustomFieldType<T, S> {
    String getKey();
}
