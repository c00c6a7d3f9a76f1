package org.waypoint.sandbox.web.page;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.waypoint.sandbox.jira.JiraWorld;
import org.waypoint.sandbox.jira.SandboxIssue;
import org.waypoint.sandbox.web.FrameTexts;
import org.waypoint.sandbox.web.Html;
import org.waypoint.sandbox.web.Page;
import org.waypoint.sandbox.web.Tokens;

/** The bulk change of the issue navigator: the issues that are ticked get another status, all at once. */
final class BulkChange {
    private final JiraWorld world;

    BulkChange(JiraWorld world) {
        this.world = world;
    }

    /** The head of the form around the table of issues. */
    static void open(Html body, Page page) {
        body.raw(
                        "<form method=\"post\" class=\"aui\" action=\"%s\">",
                        page.request().getRequestURI())
                .raw("<input type=\"hidden\" name=\"atl_token\" value=\"%s\">", Tokens.of(page.request()))
                .raw("<input type=\"hidden\" name=\"jql\" value=\"%s\">\n", page.parameter("jql"));
    }

    static void box(Html body, Page page, String issueKey) {
        body.raw(
                "<td><input type=\"checkbox\" name=\"issue\" value=\"%s\" aria-label=\"%s\"></td>",
                issueKey, text(page, "search.tick", issueKey));
    }

    void close(Html body, Page page) {
        body.raw(
                "<p><label for=\"sandbox-bulk-status\">%s</label> <select id=\"sandbox-bulk-status\" name=\"status\" class=\"select\">",
                text(page, "search.bulk"));
        world.constants().statusNames().forEach(status -> body.raw("<option>%s</option>", status));
        body.raw(
                "</select> <button class=\"aui-button\" id=\"sandbox-bulk-change\">%s</button></p></form>\n",
                text(page, "issue.move"));
    }

    /** Changes what was ticked and may be edited, as Jira's wizard does. */
    void apply(Page page) throws IOException {
        if (!Tokens.isRight(page.request())) {
            page.refuse(403, "XSRF Security Token Missing", "The form did not come from a page of this session.");
            return;
        }
        String[] keys = page.request().getParameterValues("issue");
        List<SandboxIssue> ticked = Stream.ofNullable(keys)
                .flatMap(Arrays::stream)
                .map(world.issues()::find)
                .filter(Objects::nonNull)
                .filter(issue ->
                        world.permissions().allows(page.user(), issue.project().getKey(), "EDIT_ISSUES"))
                .toList();
        world.issues().moveAll(ticked, page.parameter("status"), page.user());
        page.redirect("/issues/?jql=" + URLEncoder.encode(page.parameter("jql"), StandardCharsets.UTF_8));
    }

    private static String text(Page page, String key, Object... values) {
        return FrameTexts.text(page.locale(), key, values);
    }
}
