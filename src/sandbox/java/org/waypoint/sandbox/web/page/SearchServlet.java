package org.waypoint.sandbox.web.page;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import java.io.IOException;
import org.waypoint.sandbox.jira.IssueSearch;
import org.waypoint.sandbox.web.FrameTexts;
import org.waypoint.sandbox.web.Html;
import org.waypoint.sandbox.web.Page;
import org.waypoint.sandbox.web.SandboxServlet;
import org.waypoint.sandbox.web.Site;

/** {@code /issues/}: the issue navigator, a field for JQL and what it finds. */
public final class SearchServlet extends SandboxServlet {
    private static final long serialVersionUID = 1;
    private static final int SHOWN = 200;

    public SearchServlet(Site site) {
        super(site);
    }

    @Override
    protected void show(Page page) throws IOException {
        String jql = page.parameter("jql");
        Html body = new Html()
                .raw(
                        "<h1>%s</h1>\n<form class=\"aui\" action=\"%s/issues/\">",
                        text(page, "search.heading"), Site.CONTEXT)
                .raw("<label for=\"sandbox-jql\">%s</label>\n", text(page, "search.jql"))
                .raw(
                        "<textarea class=\"textarea\" id=\"sandbox-jql\" name=\"jql\" rows=\"2\" cols=\"60\">%s</textarea>\n",
                        jql)
                .raw(
                        "<p><button class=\"aui-button aui-button-primary\">%s</button></p></form>\n",
                        text(page, "search.go"))
                .raw(
                        "<p class=\"description\">%s %s</p>\n",
                        text(page, "search.functions"),
                        String.join("(), ", site().world().search().functions().names()) + "()");
        if (!jql.isEmpty()) {
            answer(page, jql, body);
        }
        page.title(text(page, "search.heading")).send(200, body.toString());
    }

    @Override
    protected void post(Page page) throws IOException {
        new BulkChange(site().world()).apply(page);
    }

    private void answer(Page page, String jql, Html body) {
        IssueSearch search = site().world().search();
        SearchService.ParseResult parsed = search.parseQuery(page.user(), jql);
        MessageSet faults =
                parsed.isValid() ? search.validateQuery(page.user(), parsed.getQuery()) : parsed.getErrors();
        if (faults.hasAnyErrors()) {
            body.raw("<div class=\"aui-message aui-message-error\" role=\"alert\">");
            faults.getErrorMessages().forEach(fault -> body.raw("<p>%s</p>", fault));
            body.raw("</div>\n");
        } else {
            table(page, search.search(page.user(), parsed.getQuery(), new PagerFilter<>(SHOWN)), body);
        }
    }

    private void table(Page page, SearchResults<Issue> found, Html body) {
        body.raw("<p role=\"status\" id=\"sandbox-found\">%s</p>\n", text(page, "search.found", found.getTotal()));
        BulkChange.open(body, page);
        body.raw("<div class=\"sandbox-wide\"><table class=\"aui\" id=\"sandbox-issues\"><thead><tr>")
                .raw("<th scope=\"col\">%s</th>", text(page, "search.choose"));
        for (String column : new String[] {"issue.key", "issue.type", "issue.summary", "issue.status"}) {
            body.raw("<th scope=\"col\">%s</th>", text(page, column));
        }
        body.raw("</tr></thead><tbody>\n");
        for (Issue issue : found.getResults()) {
            body.raw("<tr>");
            BulkChange.box(body, page, issue.getKey());
            body.raw("<td><a href=\"%s/browse/%s\">%s</a></td>", Site.CONTEXT, issue.getKey(), issue.getKey())
                    .raw(
                            "<td>%s</td><td>%s</td><td>%s</td></tr>\n",
                            issue.getIssueType().getName(),
                            issue.getSummary(),
                            issue.getStatus().getNameTranslation());
        }
        body.raw("</tbody></table></div>");
        new BulkChange(site().world()).close(body, page);
    }

    private static String text(Page page, String key, Object... values) {
        return FrameTexts.text(page.locale(), key, values);
    }
}
