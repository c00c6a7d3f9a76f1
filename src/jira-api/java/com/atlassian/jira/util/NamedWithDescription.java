package com.atlassian.jira.util;

/** Has a name and a description. */
public interface NamedWithDescription extends Named {
    String getDescription();
}
