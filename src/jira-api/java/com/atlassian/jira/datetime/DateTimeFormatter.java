package com.atlassian.jira.datetime;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;

/** Writes moments the way Jira is configured. Immutable: each method answers a changed copy. */
public interface DateTimeFormatter {
    String format(Date date);

    DateTimeFormatter forLoggedInUser();

    DateTimeFormatter forUser(ApplicationUser user);

    DateTimeFormatter withDefaultZone();

    DateTimeFormatter withSystemZone();

    DateTimeFormatter withZone(TimeZone zone);

    DateTimeFormatter withDefaultLocale();

    DateTimeFormatter withLocale(Locale locale);

    DateTimeFormatter withStyle(DateTimeStyle style);

    TimeZone getZone();

    Locale getLocale();

    DateTimeStyle getStyle();
}
