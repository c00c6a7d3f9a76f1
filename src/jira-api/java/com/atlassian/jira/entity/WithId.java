package com.atlassian.jira.entity;

/** Has a numeric id. */
public interface WithId {
    Long getId();
}
