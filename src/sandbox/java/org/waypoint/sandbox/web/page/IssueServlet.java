package org.waypoint.sandbox.web.page;

import java.io.IOException;
import java.util.Map;
import org.waypoint.sandbox.descriptor.WebPanel;
import org.waypoint.sandbox.jira.SandboxIssue;
import org.waypoint.sandbox.web.FrameTexts;
import org.waypoint.sandbox.web.Html;
import org.waypoint.sandbox.web.Page;
import org.waypoint.sandbox.web.PageContext;
import org.waypoint.sandbox.web.SandboxServlet;
import org.waypoint.sandbox.web.Site;
import org.waypoint.sandbox.web.Tokens;

/** {@code /browse/KEY-1}: an issue with the add-on's panels; its status can be moved. */
public final class IssueServlet extends SandboxServlet {
    private static final long serialVersionUID = 1;

    public IssueServlet(Site site) {
        super(site);
    }

    @Override
    protected void show(Page page) throws IOException {
        SandboxIssue issue = visible(page);
        if (issue == null) {
            unseen(page);
            return;
        }
        page.inProject(issue.project()).active("issues").title(issue.getKey() + " " + issue.getSummary());
        page.resources().requireContext("jira.view.issue");
        page.resources().data("issue-key", issue.getKey());
        Map<String, Object> context = PageContext.ofIssue(page, issue);
        Html body = new Html().raw("<div class=\"sandbox-issue\"><div class=\"sandbox-issue-main\">\n");
        details(body, page, issue);
        panels(body, page, "atl.jira.view.issue.left.context", context);
        body.raw("</div>\n<aside class=\"sandbox-issue-side\" aria-label=\"%s\">\n", text(page, "issue.panels"));
        panels(body, page, "atl.jira.view.issue.right.context", context);
        page.send(200, body.raw("</aside></div>").toString());
    }

    @Override
    protected void post(Page page) throws IOException {
        SandboxIssue issue = visible(page);
        if (issue == null) {
            unseen(page);
        } else if (!mayEdit(page, issue)) {
            page.refuse(403, "You can't change this issue", "Moving it needs the permission to edit issues.");
        } else if (!Tokens.isRight(page.request())) {
            page.refuse(403, "XSRF Security Token Missing", "The form did not come from a page of this session.");
        } else {
            new IssueChanges(site().world()).apply(issue, page);
        }
    }

    private SandboxIssue visible(Page page) {
        String[] parts = Paths.below(page.request());
        SandboxIssue issue = parts.length == 1 ? site().world().issues().find(parts[0]) : null;
        boolean seen = issue != null && site().world().permissions().mayBrowse(page.user(), issue.project());
        return seen ? issue : null;
    }

    private boolean mayEdit(Page page, SandboxIssue issue) {
        return site().world().permissions().allows(page.user(), issue.project().getKey(), "EDIT_ISSUES");
    }

    private static void unseen(Page page) throws IOException {
        page.refuse(
                404,
                "You can't view this issue",
                "It may have been deleted, or you may not have the permission to see it.");
    }

    private void details(Html body, Page page, SandboxIssue issue) {
        body.raw(
                        "<p><a href=\"%s/projects/%s\">%s</a> / %s</p>\n",
                        Site.CONTEXT, issue.project().getKey(), issue.project().getName(), issue.getKey())
                .raw(
                        "<h1>%s</h1>\n<dl class=\"sandbox-facts\"><dt>%s</dt><dd>%s</dd>\n",
                        issue.getSummary(), text(page, "issue.type"), issue.typeName())
                .raw("<dt>%s</dt><dd>%s</dd>", text(page, "issue.status"), issue.statusName());
        if (issue.epic() != null) {
            body.raw(
                    "<dt>%s</dt><dd><a href=\"%s/browse/%s\">%s</a></dd>",
                    text(page, "issue.epic"),
                    Site.CONTEXT,
                    issue.epic().getKey(),
                    issue.epic().getSummary());
        }
        body.raw("</dl>\n");
        if (mayEdit(page, issue)) {
            mover(body, page, issue);
        }
    }

    private void mover(Html body, Page page, SandboxIssue issue) {
        body.raw(
                        "<form method=\"post\" class=\"aui sandbox-mover\" action=\"%s/browse/%s\">",
                        Site.CONTEXT, issue.getKey())
                .raw("<input type=\"hidden\" name=\"atl_token\" value=\"%s\">", Tokens.of(page.request()))
                .raw(
                        "<label for=\"sandbox-status\">%s</label> <select id=\"sandbox-status\" name=\"status\" class=\"select\">",
                        text(page, "issue.status"));
        for (String status : site().world().constants().statusNames()) {
            body.raw("<option")
                    .raw(status.equals(issue.statusName()) ? " selected>" : ">")
                    .raw("%s</option>", status);
        }
        body.raw(
                "</select> <button class=\"aui-button\">%s</button><p class=\"description\">%s</p></form>\n",
                text(page, "issue.move"), text(page, "issue.moved.hint"));
        new IssueChanges(site().world()).forms(body, page, issue);
    }

    private void panels(Html body, Page page, String location, Map<String, Object> context) {
        for (WebPanel panel : site().fragments().panels(location, context)) {
            String id = panel.completeKey().substring(panel.completeKey().indexOf(':') + 1);
            body.raw("<section class=\"sandbox-module\" id=\"%s\">", id);
            if (!panel.labelKey().isEmpty()) {
                body.raw("<h2>%s</h2>", site().fragments().label(panel.labelKey(), page));
            }
            body.raw(site().fragments().draw(panel, page, context)).raw("</section>\n");
        }
    }

    private static String text(Page page, String key) {
        return FrameTexts.text(page.locale(), key);
    }
}
