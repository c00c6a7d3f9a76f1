package org.waypoint.sandbox.web;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** A page of the sandbox: asks visitors to log in first, unless it is open to everybody. */
public abstract class SandboxServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private final transient Site site;

    protected SandboxServlet(Site site) {
        this.site = site;
    }

    protected final Site site() {
        return site;
    }

    /** Whether visitors who are not logged in may see it. */
    protected boolean isOpen() {
        return false;
    }

    protected abstract void show(Page page) throws IOException;

    /** A form that was sent with the right token. */
    protected void post(Page page) throws IOException {
        page.refuse(405, "Not here", "Nothing can be sent to this page.");
    }

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Page page = new Page(site, request, response);
        if (page.user() == null && !isOpen()) {
            page.askForLogin();
        } else if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            show(page);
        } else if (request.getMethod().equals("POST")) {
            post(page);
        } else {
            page.refuse(405, "Not here", "This page knows only GET and POST.");
        }
    }
}
