package com.atlassian.jira;

/** Base of the checked exceptions. */
public class JiraException extends Exception {
    public JiraException() {}

    public JiraException(String message) {
        super(message);
    }

    public JiraException(Exception cause) {
        super(cause);
    }

    public JiraException(String message, Exception cause) {
        super(message, cause);
    }
}
