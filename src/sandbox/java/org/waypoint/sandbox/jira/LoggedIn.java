package org.waypoint.sandbox.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;

/** Who the current thread works for: the worker behind {@code JiraAuthenticationContext}. */
public final class LoggedIn {
    private final ThreadLocal<ApplicationUser> current = new ThreadLocal<>();
    private final Texts texts;

    LoggedIn(Texts texts) {
        this.texts = texts;
    }

    public ApplicationUser getLoggedInUser() {
        return current.get();
    }

    public boolean isLoggedInUser() {
        return current.get() != null;
    }

    public Locale getLocale() {
        return localeOf(current.get());
    }

    static Locale localeOf(ApplicationUser user) {
        return user == null ? Locale.ENGLISH : Users.behind(user).locale();
    }

    public I18n i18n() {
        return new I18n(texts, getLocale());
    }

    public I18nHelper getI18nHelper() {
        return i18n().face();
    }

    public void setLoggedInUser(ApplicationUser user) {
        if (user == null) {
            current.remove();
        } else {
            current.set(user);
        }
    }

    public void clearLoggedInUser() {
        current.remove();
    }
}
