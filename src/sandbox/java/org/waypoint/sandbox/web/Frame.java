package org.waypoint.sandbox.web;

import java.util.Map;

/** Draws everything around the content of a page. */
final class Frame {
    private final Page page;
    private final FrameMenus menus;

    Frame(Page page) {
        this.page = page;
        this.menus = new FrameMenus(page);
    }

    String around(String content) {
        if (page.project() != null) {
            page.resources().requireContext("jira.browse.project");
        }
        page.resources().requireContext(page.isAdministration() ? "atl.admin" : "atl.general");
        Html body = new Html();
        body.raw("<body class=\"sandbox-body aui-theme-default\">\n")
                .raw("<a class=\"sandbox-skip\" href=\"#content\">%s</a>\n", text("skip"))
                .raw(menus.header())
                .raw(
                        "<p class=\"sandbox-banner\" role=\"note\">%s <a href=\"%s/sandbox/clock\">%s</a></p>\n",
                        text("banner", page.site().start()),
                        Site.CONTEXT,
                        text("clock.today", page.site().travel().today()))
                .raw("<div class=\"sandbox-columns\">\n")
                .raw(menus.sidebar())
                .raw("<main id=\"content\" class=\"sandbox-main\" tabindex=\"-1\">\n")
                .raw(content)
                .raw("\n</main>\n</div>\n")
                .raw(footer());
        return head() + body + scripts() + "</body>\n</html>\n";
    }

    private String footer() {
        return new Html()
                .raw(
                        "<footer class=\"sandbox-footer\"><p>%s</p></footer>\n",
                        text(
                                "footer",
                                page.site().plugin().descriptor().name(),
                                page.site().plugin().descriptor().version()))
                .toString();
    }

    private String head() {
        String theme = Theme.of(page.request());
        Html head = new Html()
                .raw(
                        "<!DOCTYPE html>\n<html lang=\"%s\" data-color-mode=\"%s\"",
                        page.locale().getLanguage(), theme)
                .raw(" data-theme=\"light:light dark:dark\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw("<link rel=\"icon\" href=\"data:,\">\n")
                .raw("<title>%s - Sandbox</title>\n", page.title());
        meta(head, "context-path", Site.CONTEXT);
        meta(head, "remote-user", page.user() == null ? "" : page.user().getUsername());
        meta(head, "user-locale", page.locale().toString());
        for (Map.Entry<String, String> data : page.resources().data().entrySet()) {
            meta(head, data.getKey(), data.getValue());
        }
        head.raw("<meta id=\"atlassian-token\" name=\"atlassian-token\" content=\"%s\">\n", Tokens.of(page.request()));
        page.site().look().styles().forEach(style -> style(head, style));
        page.resources().addresses(".css", page.locale().getLanguage()).forEach(style -> style(head, style));
        return head.raw(page.heads()).raw("</head>\n").toString();
    }

    private static void meta(Html head, String name, String value) {
        head.raw("<meta name=\"ajs-%s\" content=\"%s\">\n", name, value);
    }

    private static void style(Html head, String path) {
        head.raw("<link rel=\"stylesheet\" href=\"%s\">\n", Site.CONTEXT + path);
    }

    private String scripts() {
        Html scripts = new Html();
        page.site().look().scripts().forEach(script -> script(scripts, script));
        page.resources().addresses(".js", page.locale().getLanguage()).forEach(script -> script(scripts, script));
        return scripts.toString();
    }

    private static void script(Html scripts, String path) {
        scripts.raw("<script src=\"%s\"></script>\n", Site.CONTEXT + path);
    }

    private String text(String key, Object... values) {
        return FrameTexts.text(page.locale(), key, values);
    }
}
