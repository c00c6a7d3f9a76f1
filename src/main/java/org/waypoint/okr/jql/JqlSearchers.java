package org.waypoint.okr.jql;

import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.search.Searcher;

/** Turns the person whom Jira names into ours: searches run for filters and boards too, where nobody is logged in. */
public final class JqlSearchers {
    private final LocaleManager locales;

    public JqlSearchers(LocaleManager locales) {
        this.locales = locales;
    }

    Searcher searcher(ApplicationUser user, boolean unrestricted) {
        Locale locale = locales.getLocaleFor(user);
        return new Searcher(new Actor(user == null ? null : user.getKey(), locale), unrestricted);
    }
}
