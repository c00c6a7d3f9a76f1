package org.waypoint.sandbox.web;

import java.util.Locale;
import java.util.Map;
import org.waypoint.sandbox.descriptor.WebItem;
import org.waypoint.sandbox.descriptor.WebSection;

/** The menus of the frame: top navigation, the person's menu, the sidebar of a project or of the administration. */
final class FrameMenus {
    private final Page page;
    private final Fragments fragments;

    FrameMenus(Page page) {
        this.page = page;
        this.fragments = page.site().fragments();
    }

    String header() {
        Html header = new Html()
                .raw(
                        "<header class=\"sandbox-header\">\n<a class=\"sandbox-home\" href=\"%s/\">Sandbox</a>\n",
                        Site.CONTEXT)
                .raw("<nav aria-label=\"%s\"><ul>\n", text("main.menu"));
        link(header, "/projects", text("nav.projects"), "");
        link(header, "/issues/", text("nav.search"), "");
        Map<String, Object> context = PageContext.general(page);
        for (WebItem item : fragments.items("system.top.navigation.bar", context)) {
            item(header, item, context);
        }
        if (page.site().world().permissions().isAdmin(page.user())) {
            link(header, "/secure/admin", text("nav.admin"), page.isAdministration() ? "page" : "");
        }
        return header.raw("</ul></nav>\n").raw(personal()).raw("</header>\n").toString();
    }

    private String personal() {
        Html menu = new Html();
        String theme = Theme.other(Theme.of(page.request()));
        menu.raw("<div class=\"sandbox-personal\">\n");
        preference(menu, "theme", theme, text("theme." + theme));
        if (page.user() == null) {
            return menu.raw("<a href=\"%s/login.jsp\">%s</a></div>\n", Site.CONTEXT, text("action.login"))
                    .toString();
        }
        menu.raw(
                "<details class=\"sandbox-menu\"><summary aria-label=\"%s\">%s</summary>\n<div class=\"sandbox-drop\">",
                text("user.menu") + ": " + page.user().getDisplayName(),
                page.user().getDisplayName());
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.GERMAN}) {
            if (!locale.getLanguage().equals(page.locale().getLanguage())) {
                preference(menu, "language", locale.getLanguage(), locale.getDisplayLanguage(locale));
            }
        }
        menu.raw("<a href=\"%s/sandbox/mail\">%s</a>\n", Site.CONTEXT, text("nav.mail"))
                .raw("<a href=\"%s/sandbox/jobs\">%s</a>\n", Site.CONTEXT, text("nav.jobs"))
                .raw("<a href=\"%s/sandbox/clock\">%s</a>\n", Site.CONTEXT, text("nav.clock"))
                .raw("<form method=\"post\" action=\"%s/logout\">", Site.CONTEXT)
                .raw("<input type=\"hidden\" name=\"atl_token\" value=\"%s\">", Tokens.of(page.request()))
                .raw("<button class=\"sandbox-link\">%s</button></form>", text("action.logout"));
        return menu.raw("</div></details></div>\n").toString();
    }

    private void preference(Html menu, String name, String value, String label) {
        String query = page.request().getQueryString() == null
                ? ""
                : "?" + page.request().getQueryString();
        String back = page.request().getMethod().equals("GET") ? page.request().getRequestURI() + query : "";
        menu.raw("<form method=\"post\" action=\"%s/sandbox/preferences\">", Site.CONTEXT)
                .raw("<input type=\"hidden\" name=\"%s\" value=\"%s\">", name, value)
                .raw("<input type=\"hidden\" name=\"back\" value=\"%s\">", back)
                .raw(
                        "<button class=\"sandbox-link\" lang=\"%s\">%s</button></form>\n",
                        name.equals("language") ? value : page.locale().getLanguage(), label);
    }

    String sidebar() {
        if (page.isAdministration()) {
            return administration();
        }
        return page.project() == null ? "" : ofProject();
    }

    private String ofProject() {
        String key = page.project().getKey();
        Html menu = opened(
                text("project.menu", page.project().getName()), page.project().getName());
        link(menu, "/projects/" + key, text("project.summary"), current("summary"));
        link(menu, "/projects/" + key + "/issues", text("project.issues"), current("issues"));
        Map<String, Object> context = PageContext.ofProject(page, page.project());
        for (WebItem item : fragments.items("jira.project.sidebar.plugins.navigation", context)) {
            item(menu, item, context);
        }
        return menu.raw("</ul></nav>\n").toString();
    }

    private String administration() {
        Html menu = opened(text("admin.heading"), text("admin.heading"));
        Map<String, Object> context = PageContext.general(page);
        for (WebSection section : fragments.sections("admin_plugins_menu", context)) {
            menu.raw("<li class=\"sandbox-section\"><h2>%s</h2><ul>\n", fragments.label(section.labelKey(), page));
            fragments.items(section.fullName(), context).forEach(item -> item(menu, item, context));
            menu.raw("</ul></li>\n");
        }
        return menu.raw("</ul></nav>\n").toString();
    }

    private Html opened(String label, String heading) {
        return new Html()
                .raw("<nav class=\"sandbox-sidebar\" aria-label=\"%s\">\n", label)
                .raw("<button type=\"button\" class=\"sandbox-toggle\" hidden aria-expanded=\"false\"")
                .raw(" aria-controls=\"sandbox-sidebar-list\">%s</button>\n", text("menu"))
                .raw("<p class=\"sandbox-sidebar-heading\">%s</p>\n<ul id=\"sandbox-sidebar-list\">\n", heading);
    }

    private void item(Html menu, WebItem item, Map<String, Object> context) {
        boolean active = page.active().equals(item.completeKey())
                || !item.linkId().isEmpty() && page.active().equals(item.linkId());
        menu.raw("<li><a id=\"%s\" href=\"%s\"", item.linkId(), fragments.address(item, context))
                .raw(active ? " aria-current=\"page\">" : ">")
                .raw("%s</a></li>\n", fragments.label(item.labelKey(), page));
    }

    private static void link(Html menu, String path, String label, String current) {
        menu.raw("<li><a href=\"%s\"", Site.CONTEXT + path)
                .raw(current.isEmpty() ? ">" : " aria-current=\"page\">")
                .raw("%s</a></li>\n", label);
    }

    private String current(String name) {
        return page.active().equals(name) ? "page" : "";
    }

    private String text(String key, Object... values) {
        return FrameTexts.text(page.locale(), key, values);
    }
}
