package com.atlassian.jira.util;

import java.io.Serializable;
import java.util.Set;

/** Errors and warnings about a query. */
public interface MessageSet extends Serializable {
    Set<String> getErrorMessages();

    Set<String> getWarningMessages();

    boolean hasAnyErrors();

    void addErrorMessage(String message);
}
