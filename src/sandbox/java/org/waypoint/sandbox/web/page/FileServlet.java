package org.waypoint.sandbox.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.waypoint.sandbox.descriptor.WebResource;
import org.waypoint.sandbox.web.Site;

/** Sends files: the sandbox's own look, what npm brought, and the add-on's web resources with their texts filled in. */
public final class FileServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "gif", "image/gif",
            "woff", "font/woff",
            "woff2", "font/woff2",
            "ttf", "font/ttf",
            "map", "application/json");
    private final transient Site site;

    public FileServlet(Site site) {
        this.site = site;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI().substring(Site.CONTEXT.length());
        byte[] content = content(path, request);
        if (content == null) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(
                TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream"));
        response.setHeader("Cache-Control", path.contains("/look/npm/") ? "max-age=3600" : "no-cache");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(content);
    }

    private byte[] content(String path, HttpServletRequest request) throws IOException {
        if (path.startsWith("/sandbox/look/own/")) {
            return own(path.substring("/sandbox/look/own/".length()));
        }
        if (path.startsWith("/sandbox/look/npm/")) {
            Path modules = site.look().modules();
            Path file = modules.resolve(path.substring("/sandbox/look/npm/".length()))
                    .normalize();
            return file.startsWith(modules) && Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
        }
        return ofAddOn(path.substring("/download/resources/".length()), request);
    }

    private static byte[] own(String name) throws IOException {
        if (!name.matches("[a-z.-]+")) {
            return null;
        }
        try (InputStream in = FileServlet.class.getResourceAsStream("/sandbox/look/" + name)) {
            return in == null ? null : in.readAllBytes();
        }
    }

    private byte[] ofAddOn(String path, HttpServletRequest request) throws IOException {
        int slash = path.indexOf('/');
        if (slash < 0) {
            return null;
        }
        for (WebResource resource : site.plugin().descriptor().resources()) {
            String location = resource.resources().get(path.substring(slash + 1));
            if (resource.completeKey().equals(path.substring(0, slash)) && location != null) {
                return read(resource, location, request);
            }
        }
        return null;
    }

    private byte[] read(WebResource resource, String location, HttpServletRequest request) throws IOException {
        try (InputStream in = site.plugin().folder().open(location)) {
            byte[] content = in.readAllBytes();
            if (!resource.translated() || !location.endsWith(".js")) {
                return content;
            }
            String asked = request.getParameter("locale") == null ? "en" : request.getParameter("locale");
            String script = new String(content, StandardCharsets.UTF_8);
            return new ScriptTexts(site.world().texts(), Locale.forLanguageTag(asked))
                    .fill(script)
                    .getBytes(StandardCharsets.UTF_8);
        }
    }
}
