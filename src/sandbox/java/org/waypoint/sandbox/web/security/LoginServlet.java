package org.waypoint.sandbox.web.security;

import java.io.IOException;
import org.waypoint.sandbox.jira.SandboxUser;
import org.waypoint.sandbox.web.FrameTexts;
import org.waypoint.sandbox.web.Html;
import org.waypoint.sandbox.web.Page;
import org.waypoint.sandbox.web.SandboxServlet;
import org.waypoint.sandbox.web.Site;

/** The login form; it names the people of the demo, because here nobody has anything to hide. */
public final class LoginServlet extends SandboxServlet {
    private static final long serialVersionUID = 1;

    public LoginServlet(Site site) {
        super(site);
    }

    @Override
    protected boolean isOpen() {
        return true;
    }

    @Override
    protected void show(Page page) throws IOException {
        form(page, 200, false);
    }

    @Override
    protected void post(Page page) throws IOException {
        SandboxUser user = site().world().users().login(page.parameter("os_username"), page.parameter("os_password"));
        if (user == null) {
            form(page, 401, true);
            return;
        }
        page.request().getSession();
        page.request().changeSessionId();
        page.request().getSession().setAttribute(LoginFilter.USER, user.getKey());
        page.redirect(Destinations.safe(page.parameter("os_destination")));
    }

    private void form(Page page, int status, boolean failed) throws IOException {
        Html form = new Html().raw("<div class=\"sandbox-narrow\"><h1>%s</h1>\n", text(page, "login.heading"));
        if (failed) {
            form.raw(
                    "<p class=\"sandbox-error\" role=\"alert\" id=\"login-error\">%s</p>\n",
                    text(page, "login.failed"));
        }
        form.raw("<form method=\"post\" action=\"%s/login.jsp\" class=\"aui\">\n", Site.CONTEXT)
                .raw("<input type=\"hidden\" name=\"os_destination\" value=\"%s\">\n", page.parameter("os_destination"))
                .raw("<p><label for=\"os_username\">%s</label>", text(page, "login.username"))
                .raw(
                        "<input class=\"text\" id=\"os_username\" name=\"os_username\" autocomplete=\"username\" required value=\"%s\"></p>\n",
                        page.parameter("os_username"))
                .raw("<p><label for=\"os_password\">%s</label>", text(page, "login.password"))
                .raw(
                        "<input class=\"text\" type=\"password\" id=\"os_password\" name=\"os_password\" autocomplete=\"current-password\" required></p>\n")
                .raw(
                        "<p><button class=\"aui-button aui-button-primary\" id=\"login-form-submit\">%s</button></p></form>\n",
                        text(page, "action.login"))
                .raw("<h2>%s</h2>\n<ul>\n", text(page, "login.people"));
        site().world().users().all().stream()
                .limit(12)
                .forEach(user -> form.raw(
                        "<li><code>%s</code> / <code>%s</code> - %s</li>\n",
                        user.getUsername(), user.getUsername(), user.getDisplayName()));
        page.title(text(page, "login.heading"))
                .send(status, form.raw("</ul></div>").toString());
    }

    private static String text(Page page, String key) {
        return FrameTexts.text(page.locale(), key);
    }
}
