package org.waypoint.sandbox.web.action;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import javax.servlet.http.HttpServletRequest;
import org.waypoint.sandbox.NotImitated;
import org.waypoint.sandbox.web.Page;
import org.waypoint.sandbox.web.Tokens;

/** What an action on this thread may ask its base class for. */
public final class Surroundings implements AutoCloseable {
    private static final ThreadLocal<Surroundings> CURRENT = new ThreadLocal<>();
    private final Page page;
    private String redirect;

    private Surroundings(Page page) {
        this.page = page;
    }

    static Surroundings enter(Page page) {
        Surroundings surroundings = new Surroundings(page);
        CURRENT.set(surroundings);
        return surroundings;
    }

    public static Surroundings current() {
        Surroundings surroundings = CURRENT.get();
        if (surroundings == null) {
            throw new NotImitated("An action was used outside of a request.");
        }
        return surroundings;
    }

    public ApplicationUser user() {
        return page.user();
    }

    public HttpServletRequest request() {
        return page.request();
    }

    public String token() {
        return Tokens.of(page.request());
    }

    public I18nHelper i18n() {
        return page.site().world().loggedIn().getI18nHelper();
    }

    /** Remembers where the action wants the browser to go. */
    public void redirect(String url) {
        redirect = url;
    }

    /** The wanted address, or null. */
    String redirect() {
        return redirect;
    }

    @Override
    public void close() {
        CURRENT.remove();
    }
}
