package com.atlassian.jira.config.properties;

import java.util.Locale;

/** Jira's own settings. Not the SAL interface of the same name. */
public interface ApplicationProperties {
    String getText(String name);

    String getString(String name);

    String getDefaultBackedString(String name);

    boolean getOption(String name);

    Locale getDefaultLocale();
}
