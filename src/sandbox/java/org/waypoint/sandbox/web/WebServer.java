package org.waypoint.sandbox.web;

import java.util.EnumSet;
import javax.servlet.DispatcherType;
import javax.servlet.Servlet;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.FilterHolder;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.glassfish.jersey.servlet.ServletContainer;
import org.waypoint.sandbox.descriptor.RestSpec;
import org.waypoint.sandbox.web.action.ActionServlet;
import org.waypoint.sandbox.web.page.AdminServlet;
import org.waypoint.sandbox.web.page.ClockServlet;
import org.waypoint.sandbox.web.page.FileServlet;
import org.waypoint.sandbox.web.page.HomeServlet;
import org.waypoint.sandbox.web.page.IssueServlet;
import org.waypoint.sandbox.web.page.JobsServlet;
import org.waypoint.sandbox.web.page.MailServlet;
import org.waypoint.sandbox.web.page.PreferencesServlet;
import org.waypoint.sandbox.web.page.ProjectServlet;
import org.waypoint.sandbox.web.page.SearchServlet;
import org.waypoint.sandbox.web.rest.RestApplication;
import org.waypoint.sandbox.web.security.AnswerFilter;
import org.waypoint.sandbox.web.security.LoginFilter;
import org.waypoint.sandbox.web.security.LoginServlet;
import org.waypoint.sandbox.web.security.LogoutServlet;
import org.waypoint.sandbox.web.security.WebSudo;

/** Jetty with every page of the sandbox and the add-on's resources. */
public final class WebServer implements AutoCloseable {
    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);
    private final ServletContextHandler context = new ServletContextHandler(ServletContextHandler.SESSIONS);

    private WebServer(int port) {
        connector.setPort(port);
        connector.setHost("localhost");
        server.addConnector(connector);
        context.setContextPath(Site.CONTEXT);
        context.getSessionHandler().setHttpOnly(true);
        server.setHandler(context);
    }

    /** @param port 0 for any free one */
    public static WebServer start(Site site, int port) {
        WebServer web = new WebServer(port);
        web.context.addFilter(new FilterHolder(new AnswerFilter(site)), "/*", EnumSet.of(DispatcherType.REQUEST));
        web.context.addFilter(
                new FilterHolder(new LoginFilter(site.world())), "/*", EnumSet.of(DispatcherType.REQUEST));
        web.pages(site);
        site.plugin().descriptor().rest().forEach(rest -> web.rest(site, rest));
        try {
            web.server.start();
        } catch (Exception e) {
            throw new IllegalStateException("The web server did not start: " + e.getMessage(), e);
        }
        return web;
    }

    private void pages(Site site) {
        serve(new HomeServlet(site), "/");
        serve(new LoginServlet(site), "/login.jsp");
        serve(new LogoutServlet(site), "/logout");
        serve(new ProjectServlet(site), "/projects/*");
        serve(new IssueServlet(site), "/browse/*");
        serve(new SearchServlet(site), "/issues/*");
        serve(new ActionServlet(site), "/secure/*");
        serve(new HomeServlet(site), "/secure/Dashboard.jspa");
        serve(new AdminServlet(site), "/secure/admin");
        serve(new WebSudo(site), WebSudo.PATH);
        serve(new MailServlet(site), "/sandbox/mail");
        serve(new JobsServlet(site), "/sandbox/jobs");
        serve(new ClockServlet(site), "/sandbox/clock");
        serve(new PreferencesServlet(site), "/sandbox/preferences");
        serve(new FileServlet(site), "/sandbox/look/*");
        serve(new FileServlet(site), "/download/resources/*");
    }

    private void rest(Site site, RestSpec rest) {
        for (String version : new String[] {rest.version(), "latest"}) {
            serve(new ServletContainer(new RestApplication(site, rest)), "/rest" + rest.path() + "/" + version + "/*");
        }
    }

    private void serve(Servlet servlet, String path) {
        context.addServlet(new ServletHolder(servlet), path);
    }

    public int port() {
        return connector.getLocalPort();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The web server did not stop", e);
        }
    }
}
