package com.atlassian.jira;

/** The kind of thing that a field holds or a function of JQL answers. */
public interface JiraDataType {}
