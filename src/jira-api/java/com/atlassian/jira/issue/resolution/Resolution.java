package com.atlassian.jira.issue.resolution;

import com.atlassian.jira.issue.IssueConstant;

/** How an issue was resolved. */
public interface Resolution extends IssueConstant {}
