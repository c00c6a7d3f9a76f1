package com.atlassian.jira.config;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;

/** The language of a person. */
public interface LocaleManager {
    Locale getLocaleFor(ApplicationUser user);
}
