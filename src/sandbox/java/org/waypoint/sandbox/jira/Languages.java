package org.waypoint.sandbox.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.user.UserKey;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;

/** Languages and the time zone: worker behind the locale, text and zone services of Jira and SAL. */
final class Languages {
    private final Texts texts;
    private final LoggedIn loggedIn;
    private final Users users;
    private final ZoneId zone;

    Languages(Texts texts, LoggedIn loggedIn, Users users, ZoneId zone) {
        this.texts = texts;
        this.loggedIn = loggedIn;
        this.users = users;
        this.zone = zone;
    }

    public Locale getLocaleFor(ApplicationUser user) {
        return LoggedIn.localeOf(user);
    }

    public Locale getLocale() {
        return loggedIn.getLocale();
    }

    public Locale getLocale(UserKey key) {
        return LoggedIn.localeOf(key == null ? null : users.getUserByKey(key.getStringValue()));
    }

    public Locale getApplicationLocale() {
        return Locale.ENGLISH;
    }

    public Set<Locale> getSupportedLocales() {
        return Set.of(Locale.ENGLISH, Locale.GERMAN);
    }

    public String getRawText(String key) {
        return getRawText(getLocale(), key);
    }

    public String getRawText(Locale locale, String key) {
        String raw = texts.raw(locale, key);
        return raw == null ? key : raw;
    }

    public String getText(String key) {
        return texts.text(getLocale(), key);
    }

    public String getText(String key, Serializable... arguments) {
        return texts.text(getLocale(), key, (Object[]) arguments);
    }

    public String getText(Locale locale, String key) {
        return texts.text(locale, key);
    }

    public String getText(Locale locale, String key, Serializable... arguments) {
        return texts.text(locale, key, (Object[]) arguments);
    }

    public TimeZone getLoggedInUserTimeZone() {
        return TimeZone.getTimeZone(zone);
    }

    public TimeZone getTimeZoneforUser(ApplicationUser user) {
        return TimeZone.getTimeZone(zone);
    }

    public TimeZone getDefaultTimezone() {
        return TimeZone.getTimeZone(zone);
    }
}
