package org.waypoint.sandbox.web.page;

import java.util.Locale;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletResponse;
import org.waypoint.sandbox.jira.SandboxUser;
import org.waypoint.sandbox.web.Page;
import org.waypoint.sandbox.web.SandboxServlet;
import org.waypoint.sandbox.web.Site;
import org.waypoint.sandbox.web.Theme;
import org.waypoint.sandbox.web.security.Destinations;

/** {@code /sandbox/preferences}: light or dark in a cookie, the language with the person. */
public final class PreferencesServlet extends SandboxServlet {
    private static final long serialVersionUID = 1;
    private static final int YEAR = 365 * 24 * 60 * 60;

    public PreferencesServlet(Site site) {
        super(site);
    }

    @Override
    protected boolean isOpen() {
        return true;
    }

    @Override
    protected void show(Page page) {
        page.redirect("/");
    }

    @Override
    protected void post(Page page) {
        if (!page.parameter("theme").isEmpty()) {
            remember(page.response(), Theme.of(page.request()));
        }
        if (!page.parameter("language").isEmpty() && page.user() != null) {
            SandboxUser user = site().world().users().named(page.user().getUsername());
            user.speak(page.parameter("language").equals("de") ? Locale.GERMAN : Locale.ENGLISH);
        }
        page.redirect(Destinations.safe(page.parameter("back")));
    }

    private static void remember(HttpServletResponse response, String theme) {
        Cookie cookie = new Cookie(Theme.COOKIE, theme);
        cookie.setPath(Site.CONTEXT);
        cookie.setMaxAge(YEAR);
        cookie.setHttpOnly(true);
        response.addCookie(cookie);
    }
}
