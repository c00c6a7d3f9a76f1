package org.waypoint.sandbox.web.page;

import java.io.IOException;
import org.waypoint.sandbox.jira.JiraWorld;
import org.waypoint.sandbox.jira.SandboxIssue;
import org.waypoint.sandbox.jira.SandboxProject;
import org.waypoint.sandbox.web.FrameTexts;
import org.waypoint.sandbox.web.Html;
import org.waypoint.sandbox.web.Page;
import org.waypoint.sandbox.web.Site;
import org.waypoint.sandbox.web.Tokens;

/** What can be done to an issue on its page, each as one small form: new status, new summary, other project, away. */
final class IssueChanges {
    private final JiraWorld world;

    IssueChanges(JiraWorld world) {
        this.world = world;
    }

    /** The change that was sent; a status when nothing else is said. */
    void apply(SandboxIssue issue, Page page) throws IOException {
        switch (page.parameter("change") == null ? "status" : page.parameter("change")) {
            case "summary":
                world.issues().edit(issue, page.parameter("summary"), page.user());
                break;
            case "project":
                world.issues().moveTo(issue, world.projects().withKey(page.parameter("project")), page.user());
                break;
            case "delete":
                world.issues().delete(issue, page.user());
                page.redirect("/projects/" + issue.project().getKey());
                return;
            default:
                world.issues().move(issue, page.parameter("status"), page.user());
        }
        page.redirect("/browse/" + issue.getKey());
    }

    void forms(Html body, Page page, SandboxIssue issue) {
        body.raw("<details class=\"sandbox-changes\"><summary>%s</summary>\n", text(page, "issue.changes"));
        open(body, page, issue, "summary");
        body.raw(
                "<label for=\"sandbox-summary\">%s</label> <input id=\"sandbox-summary\" name=\"summary\" class=\"text\" value=\"%s\">",
                text(page, "issue.summary"), issue.getSummary());
        close(body, page, "issue.save");
        open(body, page, issue, "project");
        body.raw(
                "<label for=\"sandbox-project\">%s</label> <select id=\"sandbox-project\" name=\"project\" class=\"select\">",
                text(page, "issue.project"));
        for (SandboxProject project : world.projects().all()) {
            if (project != issue.project()) {
                body.raw("<option value=\"%s\">%s</option>", project.getKey(), project.getName());
            }
        }
        body.raw("</select>");
        close(body, page, "issue.move");
        open(body, page, issue, "delete");
        close(body, page, "issue.delete");
        body.raw("</details>\n");
    }

    private static void open(Html body, Page page, SandboxIssue issue, String change) {
        body.raw(
                        "<form method=\"post\" class=\"aui sandbox-mover\" action=\"%s/browse/%s\">",
                        Site.CONTEXT, issue.getKey())
                .raw("<input type=\"hidden\" name=\"atl_token\" value=\"%s\">", Tokens.of(page.request()))
                .raw("<input type=\"hidden\" name=\"change\" value=\"%s\">", change);
    }

    private static void close(Html body, Page page, String buttonKey) {
        body.raw(" <button class=\"aui-button\">%s</button></form>\n", text(page, buttonKey));
    }

    private static String text(Page page, String key) {
        return FrameTexts.text(page.locale(), key);
    }
}
