package com.atlassian.jira.util;

import java.util.LinkedHashSet;
import java.util.Set;

/** Messages in the order in which they came. */
public class MessageSetImpl implements MessageSet {
    private static final long serialVersionUID = 1;
    private final Set<String> errors = new LinkedHashSet<>();

    public MessageSetImpl() {}

    @Override
    public Set<String> getErrorMessages() {
        return errors;
    }

    @Override
    public Set<String> getWarningMessages() {
        return Set.of();
    }

    @Override
    public boolean hasAnyErrors() {
        return !errors.isEmpty();
    }

    @Override
    public void addErrorMessage(String message) {
        errors.add(message);
    }
}
