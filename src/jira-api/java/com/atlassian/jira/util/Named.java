package com.atlassian.jira.util;

/** Has a name. */
public interface Named {
    String getName();
}
