package org.waypoint.sandbox.web.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpSession;
import org.waypoint.sandbox.jira.JiraWorld;
import org.waypoint.sandbox.jira.SandboxUser;

/** Finds out who asks: by HTTP basic authentication or by the session of the login form. Visitors stay nobody. */
public final class LoginFilter implements Filter {
    static final String USER = "sandbox.user";
    private final JiraWorld world;

    public LoginFilter(JiraWorld world) {
        this.world = world;
    }

    @Override
    public void init(FilterConfig config) {
        // nothing to prepare
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        String header = http.getHeader("Authorization");
        world.loggedIn().clearLoggedInUser();
        if (header == null) {
            bySession(http);
        } else if (!byHeader(header)) {
            HttpServletResponse answer = (HttpServletResponse) response;
            answer.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            answer.setHeader("WWW-Authenticate", "Basic realm=\"Sandbox\"");
            answer.getWriter().print("Basic Authentication Failure");
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean byHeader(String header) {
        if (!header.startsWith("Basic ")) {
            return false;
        }
        String pair = decode(header.substring("Basic ".length()));
        int colon = pair.indexOf(':');
        SandboxUser user = colon < 0 ? null : world.users().login(pair.substring(0, colon), pair.substring(colon + 1));
        if (user != null) {
            world.loggedIn().setLoggedInUser(user.face());
        }
        return user != null;
    }

    private static String decode(String text) {
        try {
            return new String(Base64.getDecoder().decode(text.trim()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private void bySession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object key = session == null ? null : session.getAttribute(USER);
        if (key != null) {
            world.loggedIn().setLoggedInUser(world.users().getUserByKey((String) key));
        }
    }

    @Override
    public void destroy() {
        // nothing to give back
    }
}
