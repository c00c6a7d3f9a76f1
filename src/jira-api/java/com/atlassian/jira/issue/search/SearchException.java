package com.atlassian.jira.issue.search;

import com.atlassian.jira.JiraException;

/** The search failed inside the index. */
public class SearchException extends JiraException {
    public SearchException() {}

    public SearchException(String message) {
        super(message);
    }

    public SearchException(Exception cause) {
        super(cause);
    }

    public SearchException(String message, Exception cause) {
        super(message, cause);
    }
}
