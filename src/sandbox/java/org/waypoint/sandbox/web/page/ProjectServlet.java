package org.waypoint.sandbox.web.page;

import com.atlassian.jira.user.ApplicationUser;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waypoint.sandbox.descriptor.WebPanel;
import org.waypoint.sandbox.jira.SandboxIssue;
import org.waypoint.sandbox.jira.SandboxProject;
import org.waypoint.sandbox.web.FrameTexts;
import org.waypoint.sandbox.web.Html;
import org.waypoint.sandbox.web.Page;
import org.waypoint.sandbox.web.PageContext;
import org.waypoint.sandbox.web.SandboxServlet;
import org.waypoint.sandbox.web.Site;
import org.waypoint.sandbox.web.Tokens;

/** {@code /projects}, {@code /projects/KEY}, {@code /projects/KEY/issues} and the add-on's pages of a project. */
public final class ProjectServlet extends SandboxServlet {
    private static final long serialVersionUID = 1;

    public ProjectServlet(Site site) {
        super(site);
    }

    @Override
    protected void show(Page page) throws IOException {
        String[] parts = Paths.below(page.request());
        if (parts.length == 0) {
            page.title(text(page, "projects.heading")).send(200, projects(page));
            return;
        }
        Optional<SandboxProject> project = visible(page, parts[0]);
        if (project.isEmpty()) {
            page.refuse(
                    404,
                    "You can't view this project",
                    "It may have been deleted, or you may not have the permission to see it.");
        } else if (parts.length == 2 && parts[1].equals("issues")) {
            issues(page.inProject(project.get()));
        } else if (parts.length > 1) {
            page.refuse(404, "There is no such page", "The sandbox has no page " + parts[1] + " for projects.");
        } else if (!page.parameter("selectedItem").isEmpty()) {
            selected(page.inProject(project.get()), page.parameter("selectedItem"));
        } else {
            summary(page.inProject(project.get()));
        }
    }

    /** A project that an administrator deletes is gone with its issues. */
    @Override
    protected void post(Page page) throws IOException {
        String[] parts = Paths.below(page.request());
        Optional<SandboxProject> project = parts.length == 1 ? visible(page, parts[0]) : Optional.empty();
        boolean mayDelete = site().world().permissions().isAdmin(page.user());
        if (project.isEmpty() || !mayDelete || !Tokens.isRight(page.request())) {
            page.refuse(403, "Not allowed", "Only an administrator deletes a project, and only from its page.");
            return;
        }
        site().world().issues().deleteProject(project.get(), page.user());
        page.redirect("/projects");
    }

    private static void deletion(Html body, Page page) {
        body.raw(
                        "<form method=\"post\" class=\"aui\" action=\"%s/projects/%s\">",
                        Site.CONTEXT, page.project().getKey())
                .raw("<input type=\"hidden\" name=\"atl_token\" value=\"%s\">", Tokens.of(page.request()))
                .raw(
                        "<p><button class=\"aui-button\" id=\"sandbox-project-delete\">%s</button></p></form>\n",
                        text(page, "project.delete"));
    }

    private Optional<SandboxProject> visible(Page page, String key) {
        ApplicationUser user = page.user();
        return site().world().projects().all().stream()
                .filter(project -> project.getKey().equals(key))
                .filter(project -> site().world().permissions().mayBrowse(user, project))
                .findFirst();
    }

    private void selected(Page page, String item) throws IOException {
        Map<String, Object> context = PageContext.ofProject(page, page.project());
        List<WebPanel> panels = site().fragments().panels(item, context);
        if (panels.isEmpty()) {
            page.refuse(404, "There is no such page", "No web panel has the location " + item + ".");
            return;
        }
        Html body = new Html();
        panels.forEach(panel -> body.raw(site().fragments().draw(panel, page, context)));
        page.title(page.project().getName()).active(item);
        if (page.parameter("contentOnly").equals("true")) {
            page.plain(200, body.toString());
        } else {
            page.send(200, body.toString());
        }
    }

    private void summary(Page page) throws IOException {
        Map<String, Object> context = PageContext.ofProject(page, page.project());
        Html body = new Html()
                .raw(
                        "<h1>%s</h1>\n<p>%s</p>\n",
                        page.project().getName(), page.project().getKey());
        site().fragments()
                .panels("com.atlassian.jira.jira-projects-plugin:summary-page-vignette", context)
                .forEach(panel -> body.raw(site().fragments().draw(panel, page, context)));
        if (site().world().permissions().isAdmin(page.user())) {
            deletion(body, page);
        }
        page.title(page.project().getName()).active("summary").send(200, body.toString());
    }

    private void issues(Page page) throws IOException {
        String heading = text(page, "issues.heading", page.project().getName());
        Html body =
                new Html().raw("<h1>%s</h1>\n<div class=\"sandbox-wide\"><table class=\"aui\"><thead><tr>", heading);
        for (String column : List.of("issue.key", "issue.type", "issue.summary", "issue.status")) {
            body.raw("<th scope=\"col\">%s</th>", text(page, column));
        }
        body.raw("</tr></thead><tbody>\n");
        for (SandboxIssue issue : site().world().issues().of(page.project())) {
            body.raw("<tr><td><a href=\"%s/browse/%s\">%s</a></td>", Site.CONTEXT, issue.getKey(), issue.getKey())
                    .raw(
                            "<td>%s</td><td>%s</td><td>%s</td></tr>\n",
                            issue.typeName(), issue.getSummary(), issue.statusName());
        }
        page.title(heading)
                .active("issues")
                .send(200, body.raw("</tbody></table></div>").toString());
    }

    /** The list of projects that the person may browse. */
    static String projects(Page page) {
        Html list = new Html().raw("<h2>%s</h2>\n<ul class=\"sandbox-projects\">\n", text(page, "projects.heading"));
        List<SandboxProject> visible = page.site().world().projects().all().stream()
                .filter(project -> page.site().world().permissions().mayBrowse(page.user(), project))
                .toList();
        visible.forEach(project -> list.raw(
                "<li><a href=\"%s/projects/%s\">%s</a> (%s)</li>\n",
                Site.CONTEXT, project.getKey(), project.getName(), project.getKey()));
        list.raw("</ul>\n");
        return visible.isEmpty()
                ? new Html().raw("<p>%s</p>", text(page, "project.none")).toString()
                : list.toString();
    }

    private static String text(Page page, String key, Object... values) {
        return FrameTexts.text(page.locale(), key, values);
    }
}
