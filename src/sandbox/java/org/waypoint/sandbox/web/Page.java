package org.waypoint.sandbox.web;

import com.atlassian.jira.user.ApplicationUser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.waypoint.sandbox.jira.SandboxProject;

/** One page under way: request, answer, and what the frame around it needs to know. */
public final class Page {
    private final Site site;
    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private String title = "Sandbox";
    private String heads = "";
    private SandboxProject project;
    private String activeLink = "";
    private boolean admin;

    public Page(Site site, HttpServletRequest request, HttpServletResponse response) {
        this.site = site;
        this.request = request;
        this.response = response;
    }

    public Site site() {
        return site;
    }

    public HttpServletRequest request() {
        return request;
    }

    public HttpServletResponse response() {
        return response;
    }

    public ApplicationUser user() {
        return site.world().loggedIn().getLoggedInUser();
    }

    public Locale locale() {
        return site.world().loggedIn().getLocale();
    }

    public String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    public PageResources resources() {
        return PageResources.of(request, site.plugin().descriptor());
    }

    public Page title(String newTitle) {
        title = newTitle;
        return this;
    }

    public String title() {
        return title;
    }

    /** Markup for the head that a template brought along. */
    public Page heads(String markup) {
        heads = markup;
        return this;
    }

    public String heads() {
        return heads;
    }

    /** Shows the sidebar of that project. */
    public Page inProject(SandboxProject of) {
        project = of;
        return this;
    }

    public SandboxProject project() {
        return project;
    }

    /** Shows the menu of the administration. */
    public Page inAdministration() {
        admin = true;
        return this;
    }

    public boolean isAdministration() {
        return admin;
    }

    /** Complete key of the web item, or link id, that is marked as the current one. */
    public Page active(String link) {
        activeLink = link;
        return this;
    }

    public String active() {
        return activeLink;
    }

    /** Sends the body inside the frame. */
    public void send(int status, String body) throws IOException {
        plain(status, new Frame(this).around(body));
    }

    /** Sends HTML as it is. */
    public void plain(int status, String html) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", "script-src 'self'; object-src 'none'; base-uri 'self'");
        response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
    }

    /** @param path below the context, beginning with a slash */
    public void redirect(String path) {
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", Site.CONTEXT + path);
    }

    /** To the login form and back here afterwards; a form that was posted cannot be posted again and leads home. */
    public void askForLogin() {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String here = request.getRequestURI().substring(Site.CONTEXT.length()) + query;
        String destination = request.getMethod().equals("GET") ? here : "/";
        redirect("/login.jsp?os_destination=" + java.net.URLEncoder.encode(destination, StandardCharsets.UTF_8));
    }

    /** A page that says what was refused and why. */
    public void refuse(int status, String heading, String sentence) throws IOException {
        title(heading);
        send(
                status,
                new Html()
                        .raw("<section class=\"sandbox-refusal\"><h1>%s</h1><p>%s</p>", heading, sentence)
                        .raw("<p><a href=\"" + Site.CONTEXT + "/\">Back to the first page</a></p></section>")
                        .toString());
    }
}
