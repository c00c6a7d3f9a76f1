package com.atlassian.jira.util;

import java.util.Locale;

/** Texts in the language of one person. */
public interface I18nHelper {
    Locale getLocale();

    boolean isKeyDefined(String key);

    String getText(String key);

    String getText(String key, String value1);

    String getText(String key, String value1, String value2);

    String getText(String key, Object value1, Object value2, Object value3);

    String getText(String key, Object parameters);
}
