package org.waypoint.sandbox.web.page;

import java.io.IOException;
import org.waypoint.sandbox.web.FrameTexts;
import org.waypoint.sandbox.web.Html;
import org.waypoint.sandbox.web.Page;
import org.waypoint.sandbox.web.SandboxServlet;
import org.waypoint.sandbox.web.Site;

/** The entrance of the administration. */
public final class AdminServlet extends SandboxServlet {
    private static final long serialVersionUID = 1;

    public AdminServlet(Site site) {
        super(site);
    }

    @Override
    protected void show(Page page) throws IOException {
        if (!site().world().permissions().isAdmin(page.user())) {
            page.refuse(403, "Only for administrators", "You are logged in, but not as an administrator.");
            return;
        }
        String heading = FrameTexts.text(page.locale(), "admin.heading");
        page.inAdministration()
                .title(heading)
                .send(
                        200,
                        new Html()
                                .raw("<h1>%s</h1>\n<p>%s</p>", heading, FrameTexts.text(page.locale(), "admin.text"))
                                .toString());
    }
}
