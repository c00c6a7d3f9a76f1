package com.atlassian.jira.util;

import java.io.Serializable;
import java.util.Collection;
import java.util.Map;

/** Errors of a form: some belong to a field, some to the page. */
public interface ErrorCollection extends Serializable {
    void addError(String field, String message);

    void addErrorMessage(String message);

    Collection<String> getErrorMessages();

    Map<String, String> getErrors();

    void addErrorMessages(Collection<String> messages);

    void addErrors(Map<String, String> errors);

    boolean hasAnyErrors();
}
