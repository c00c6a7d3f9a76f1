package org.waypoint.sandbox.web.page;

import java.io.IOException;
import org.waypoint.sandbox.web.FrameTexts;
import org.waypoint.sandbox.web.Html;
import org.waypoint.sandbox.web.Page;
import org.waypoint.sandbox.web.SandboxServlet;
import org.waypoint.sandbox.web.Site;

/** The first page: what this is, and the projects. Everything else that nobody serves ends here as "not found". */
public final class HomeServlet extends SandboxServlet {
    private static final long serialVersionUID = 1;

    public HomeServlet(Site site) {
        super(site);
    }

    @Override
    protected boolean isOpen() {
        return true;
    }

    @Override
    protected void show(Page page) throws IOException {
        String path = page.request().getRequestURI().substring(Site.CONTEXT.length());
        if (!path.isEmpty() && !path.equals("/") && !path.equals("/secure/Dashboard.jspa")) {
            page.refuse(404, "There is no such page", "The sandbox has nothing at " + path + ".");
            return;
        }
        page.resources().requireContext("atl.dashboard");
        String heading = FrameTexts.text(page.locale(), "about.heading");
        Html body = new Html().raw("<h1>%s</h1>\n<p>%s</p>\n", heading, FrameTexts.text(page.locale(), "about.text"));
        if (page.user() != null) {
            body.raw(ProjectServlet.projects(page));
        } else {
            body.raw(
                    "<p><a class=\"aui-button aui-button-primary\" href=\"%s/login.jsp\">%s</a></p>",
                    Site.CONTEXT, FrameTexts.text(page.locale(), "action.login"));
        }
        page.title(heading).send(200, body.toString());
    }
}
