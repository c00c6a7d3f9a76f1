package org.waypoint.sandbox.web.action;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waypoint.sandbox.NotImitated;
import org.waypoint.sandbox.jira.SandboxProject;
import org.waypoint.sandbox.web.Page;

/** Takes a template's own head and body apart and puts the frame around that its meta elements ask for. */
final class Decorator {
    private static final Pattern HEAD = Pattern.compile("(?is)<head[^>]*>(.*?)</head>");
    private static final Pattern BODY = Pattern.compile("(?is)<body[^>]*>(.*)</body>");
    private static final Pattern TITLE = Pattern.compile("(?is)<title>(.*?)</title>");
    private static final Pattern META =
            Pattern.compile("(?is)<meta\\s+name=\"([\\w.-]+)\"\\s+content=\"([^\"]*)\"\\s*/?>");
    private final Page page;

    Decorator(Page page) {
        this.page = page;
    }

    void send(String html) throws IOException {
        String head = first(HEAD, html, "");
        page.title(plain(first(TITLE, head, "Sandbox")));
        Matcher metas = META.matcher(head);
        String decorator = "atl.general";
        while (metas.find()) {
            if (metas.group(1).equals("decorator")) {
                decorator = metas.group(2);
            } else {
                meta(metas.group(1), metas.group(2));
            }
        }
        String body = first(BODY, html, html);
        switch (decorator) {
            case "atl.general", "general" -> page.send(200, body);
            case "atl.admin", "admin" -> {
                requireAdministrator();
                page.inAdministration().send(200, body);
            }
            case "none" -> page.plain(200, html);
            default -> throw new NotImitated("The sandbox does not imitate the decorator " + decorator + ".");
        }
    }

    private void requireAdministrator() {
        if (!page.site().world().permissions().isAdmin(page.user())) {
            throw new NotImitated("Nobody knows what Jira's frame of the administration shows to somebody who is no"
                    + " administrator; use atl.general.");
        }
    }

    private void meta(String name, String content) {
        switch (name) {
            case "admin.active.tab" -> page.active(content);
            case "projectKey" ->
                page.site().world().projects().all().stream()
                        .filter(project -> project.getKey().equals(content))
                        .forEach(this::showSidebar);
            default -> page.heads(page.heads() + "<meta name=\"" + name + "\" content=\"" + content + "\">\n");
        }
    }

    private void showSidebar(SandboxProject project) {
        page.inProject(project);
    }

    private static String first(Pattern pattern, String text, String otherwise) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : otherwise;
    }

    /** The frame escapes titles itself. */
    private static String plain(String title) {
        return title.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .trim();
    }
}
