package org.waypoint.sandbox.web.page;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.waypoint.sandbox.TimeTravel;
import org.waypoint.sandbox.web.FrameTexts;
import org.waypoint.sandbox.web.Html;
import org.waypoint.sandbox.web.Page;
import org.waypoint.sandbox.web.SandboxServlet;
import org.waypoint.sandbox.web.Site;
import org.waypoint.sandbox.web.Tokens;

/** {@code /sandbox/clock}: what day it is, with the ways to a later one. */
public final class ClockServlet extends SandboxServlet {
    private static final long serialVersionUID = 1;
    private static final int WEEK = 7;

    public ClockServlet(Site site) {
        super(site);
    }

    @Override
    protected void show(Page page) throws IOException {
        show(page, List.of(), "");
    }

    @Override
    protected void post(Page page) throws IOException {
        if (!Tokens.isRight(page.request()) || !site().world().permissions().isAdmin(page.user())) {
            page.refuse(403, "Not allowed", "Only an administrator moves the clock, and only from this page.");
            return;
        }
        try {
            show(page, move(page), "");
        } catch (IllegalArgumentException | DateTimeParseException e) {
            show(page, List.of(), text(page, "clock.refused"));
        }
    }

    private List<String> move(Page page) {
        TimeTravel travel = site().travel();
        String days = page.parameter("days");
        return days.isEmpty() ? travel.to(LocalDate.parse(page.parameter("day"))) : travel.days(Integer.parseInt(days));
    }

    private void show(Page page, List<String> ran, String refusal) throws IOException {
        LocalDate today = site().travel().today();
        Html body = new Html()
                .raw("<h1>%s</h1>\n<p>%s</p>\n", text(page, "clock.heading"), text(page, "clock.text"))
                .raw("<p role=\"status\"><strong>%s</strong> %s</p>\n", text(page, "clock.today", today), refusal);
        opened(body, page)
                .raw("<button class=\"aui-button\" name=\"days\" value=\"1\">%s</button>\n", text(page, "clock.day"))
                .raw(
                        "<button class=\"aui-button\" name=\"days\" value=\"%s\">%s</button></form>\n",
                        WEEK, text(page, "clock.week"));
        opened(body, page)
                .raw("<label for=\"sandbox-day\">%s</label>\n", text(page, "clock.to"))
                .raw(
                        "<input type=\"date\" id=\"sandbox-day\" name=\"day\" min=\"%s\" value=\"%s\">\n",
                        today.plusDays(1), today.plusDays(1))
                .raw("<button class=\"aui-button\">%s</button></form>\n", text(page, "clock.go"));
        if (!ran.isEmpty()) {
            body.raw("<h2>%s</h2>\n<ul>\n", text(page, "clock.ran"));
            ran.forEach(outcome -> body.raw("<li>%s</li>\n", outcome));
            body.raw("</ul>\n");
        }
        page.title(text(page, "clock.heading")).send(200, body.toString());
    }

    private static Html opened(Html body, Page page) {
        return body.raw("<form method=\"post\" class=\"sandbox-module\" action=\"%s/sandbox/clock\">", Site.CONTEXT)
                .raw("<input type=\"hidden\" name=\"atl_token\" value=\"%s\">\n", Tokens.of(page.request()));
    }

    private static String text(Page page, String key, Object... values) {
        return FrameTexts.text(page.locale(), key, values);
    }
}
