package org.waypoint.sandbox.web.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waypoint.sandbox.NotImitated;
import org.waypoint.sandbox.db.SqlCount;
import org.waypoint.sandbox.web.Page;
import org.waypoint.sandbox.web.PageBuilder;
import org.waypoint.sandbox.web.Site;

/** Holds every answer back until it is complete, so that it can carry the number of SQL statements it took. */
public final class AnswerFilter implements Filter {
    public static final String SQL_HEADER = "X-Sandbox-Sql";
    private static final Logger LOG = LoggerFactory.getLogger(AnswerFilter.class);
    private final Site site;

    public AnswerFilter(Site site) {
        this.site = site;
    }

    @Override
    public void init(FilterConfig config) {
        // nothing to prepare
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse real = (HttpServletResponse) response;
        HeldAnswer held = new HeldAnswer(real);
        SqlCount.restart();
        PageBuilder.answering((HttpServletRequest) request);
        try {
            chain.doFilter(request, held);
        } catch (RuntimeException | ServletException | LinkageError failure) {
            held.reset();
            explain((HttpServletRequest) request, held, failure);
        } finally {
            real.setHeader(SQL_HEADER, Integer.toString(SqlCount.now()));
            held.release();
            PageBuilder.answering(null);
            site.world().loggedIn().clearLoggedInUser();
        }
    }

    private void explain(HttpServletRequest request, HttpServletResponse response, Throwable failure)
            throws IOException {
        String id = UUID.randomUUID().toString();
        LOG.error("{} {} failed ({})", request.getMethod(), request.getRequestURI(), id, failure);
        Throwable cause = rootOf(failure);
        String sentence =
                cause instanceof NotImitated ? cause.getMessage() : "The log knows it as " + id + ": " + cause;
        if (request.getRequestURI().startsWith(Site.CONTEXT + "/rest/")) {
            response.setStatus(500);
            response.setContentType("text/plain;charset=UTF-8");
            response.getOutputStream().write(sentence.getBytes(StandardCharsets.UTF_8));
        } else {
            bare(request, response, sentence);
        }
    }

    /** The frame may be what failed, so the page of last resort is drawn without the add-on. */
    private void bare(HttpServletRequest request, HttpServletResponse response, String sentence) throws IOException {
        Page page = new Page(site, request, response);
        try {
            page.refuse(500, "The sandbox refuses this", sentence);
        } catch (RuntimeException e) {
            LOG.error("The frame failed too", e);
            page.plain(500, org.waypoint.sandbox.web.Html.escape(sentence));
        }
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotImitated) {
                return cause;
            }
            root = cause;
        }
        return root instanceof UncheckedIOException ? root.getCause() : root;
    }

    @Override
    public void destroy() {
        // nothing to give back
    }
}
