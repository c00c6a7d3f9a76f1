package org.waypoint.sandbox.web.security;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.waypoint.sandbox.web.FrameTexts;
import org.waypoint.sandbox.web.Html;
import org.waypoint.sandbox.web.Page;
import org.waypoint.sandbox.web.SandboxServlet;
import org.waypoint.sandbox.web.Site;

/** Asks for the password once more before pages marked as needing it; good for ten minutes. */
public final class WebSudo extends SandboxServlet {
    public static final String PATH = "/secure/admin/WebSudoAuthenticate.jspa";
    private static final long serialVersionUID = 1;
    private static final String UNTIL = "sandbox.websudo.until";
    private static final Duration SESSION = Duration.ofMinutes(10);

    public WebSudo(Site site) {
        super(site);
    }

    /** Whether the person has confirmed lately; the time starts anew with every such page. */
    public static boolean isConfirmed(Page page) {
        Instant until = (Instant) page.request().getSession().getAttribute(UNTIL);
        boolean confirmed = until != null && page.site().clock().instant().isBefore(until);
        if (confirmed) {
            extend(page);
        }
        return confirmed;
    }

    private static void extend(Page page) {
        page.request()
                .getSession()
                .setAttribute(UNTIL, page.site().clock().instant().plus(SESSION));
    }

    /** To the form for the password, and back to where the person was. */
    public static void ask(Page page) {
        String query = page.request().getQueryString() == null
                ? ""
                : "?" + page.request().getQueryString();
        String here = page.request().getRequestURI() + query;
        page.redirect(PATH + "?webSudoDestination=" + URLEncoder.encode(here, StandardCharsets.UTF_8));
    }

    @Override
    protected void show(Page page) throws IOException {
        form(page, 200, false);
    }

    @Override
    protected void post(Page page) throws IOException {
        String name = page.user().getUsername();
        if (site().world().users().login(name, page.parameter("webSudoPassword")) == null) {
            form(page, 401, true);
            return;
        }
        extend(page);
        page.redirect(Destinations.safe(page.parameter("webSudoDestination")));
    }

    private static void form(Page page, int status, boolean failed) throws IOException {
        Html form = new Html()
                .raw(
                        "<div class=\"sandbox-narrow\"><h1>%s</h1>\n<p>%s</p>\n",
                        text(page, "sudo.heading"), text(page, "sudo.text"));
        if (failed) {
            form.raw("<p class=\"sandbox-error\" role=\"alert\">%s</p>\n", text(page, "sudo.wrong"));
        }
        form.raw("<form method=\"post\" action=\"%s\" class=\"aui\">\n", Site.CONTEXT + PATH)
                .raw(
                        "<input type=\"hidden\" name=\"webSudoDestination\" value=\"%s\">\n",
                        page.parameter("webSudoDestination"))
                .raw("<p><label for=\"login-form-authenticatePassword\">%s</label>", text(page, "login.password"))
                .raw(
                        "<input class=\"text\" type=\"password\" id=\"login-form-authenticatePassword\" name=\"webSudoPassword\"")
                .raw(" autocomplete=\"current-password\" required></p>\n")
                .raw(
                        "<p><button class=\"aui-button aui-button-primary\" id=\"login-form-submit\">%s</button></p></form></div>",
                        text(page, "sudo.confirm"));
        page.title(text(page, "sudo.heading")).send(status, form.toString());
    }

    private static String text(Page page, String key) {
        return FrameTexts.text(page.locale(), key);
    }
}
