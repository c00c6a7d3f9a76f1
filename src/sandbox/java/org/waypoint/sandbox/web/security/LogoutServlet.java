package org.waypoint.sandbox.web.security;

import java.io.IOException;
import org.waypoint.sandbox.web.Page;
import org.waypoint.sandbox.web.SandboxServlet;
import org.waypoint.sandbox.web.Site;

/** Ends the session. */
public final class LogoutServlet extends SandboxServlet {
    private static final long serialVersionUID = 1;

    public LogoutServlet(Site site) {
        super(site);
    }

    @Override
    protected boolean isOpen() {
        return true;
    }

    @Override
    protected void show(Page page) {
        page.redirect("/");
    }

    @Override
    protected void post(Page page) throws IOException {
        if (page.request().getSession(false) != null) {
            page.request().getSession().invalidate();
        }
        page.redirect("/login.jsp");
    }
}
