package com.atlassian.jira.entity;

/** Has a key. */
public interface WithKey {
    String getKey();
}
