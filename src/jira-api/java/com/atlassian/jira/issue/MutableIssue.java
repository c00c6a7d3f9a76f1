package com.atlassian.jira.issue;

/** What a look-up by id or key returns; the add-on never changes an issue. */
public interface MutableIssue extends Issue {}
