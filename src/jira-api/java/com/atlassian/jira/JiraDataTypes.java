package com.atlassian.jira;

/** The kinds of things that Jira itself knows. */
public final class JiraDataTypes {
    public static final JiraDataType ISSUE = new JiraDataType() {};

    private JiraDataTypes() {}
}
