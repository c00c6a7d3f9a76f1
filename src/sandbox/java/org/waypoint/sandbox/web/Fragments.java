package org.waypoint.sandbox.web;

import com.atlassian.plugin.web.ContextProvider;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waypoint.sandbox.descriptor.WebItem;
import org.waypoint.sandbox.descriptor.WebPanel;
import org.waypoint.sandbox.descriptor.WebSection;
import org.waypoint.sandbox.web.template.HostHelper;

/** The add-on's links, sections and panels for one place of a page, in their order and as far as they may show. */
public final class Fragments {
    private final Site site;
    private final Conditions conditions;

    Fragments(Site site) {
        this.site = site;
        this.conditions = new Conditions(site);
    }

    public List<WebItem> items(String section, Map<String, Object> context) {
        return site.plugin().descriptor().items().stream()
                .filter(item -> item.section().equals(section))
                .filter(item -> conditions.hold(item.condition(), context))
                .sorted(Comparator.comparingInt(WebItem::weight))
                .toList();
    }

    public List<WebSection> sections(String location, Map<String, Object> context) {
        return site.plugin().descriptor().sections().stream()
                .filter(section -> section.location().equals(location))
                .filter(section -> conditions.hold(section.condition(), context))
                .sorted(Comparator.comparingInt(WebSection::weight))
                .toList();
    }

    public List<WebPanel> panels(String location, Map<String, Object> context) {
        return site.plugin().descriptor().panels().stream()
                .filter(panel -> panel.location().equals(location))
                .filter(panel -> conditions.hold(panel.condition(), context))
                .sorted(Comparator.comparingInt(WebPanel::weight))
                .toList();
    }

    /** The panel's markup. */
    public String draw(WebPanel panel, Page page, Map<String, Object> context) {
        Map<String, Object> values = PageContext.ofTemplates(page);
        values.putAll(context);
        if (!panel.contextProvider().isNone()) {
            ContextProvider provider = (ContextProvider)
                    site.plugin().beans().create(panel.contextProvider().className());
            provider.init(panel.contextProvider().params());
            values.putAll(provider.getContextMap(new HashMap<>(context)));
        }
        return site.templates().render(panel.template(), values);
    }

    /** The address of a link, ready for an attribute after escaping. */
    public String address(WebItem item, Map<String, Object> context) {
        Map<String, Object> values = new HashMap<>();
        context.forEach((name, value) -> {
            if (value instanceof String) {
                values.put(name, value);
            }
        });
        if (context.get("issue") != null) {
            com.atlassian.jira.issue.Issue issue = (com.atlassian.jira.issue.Issue) context.get("issue");
            values.put("issue", new LinkIssue(issue.getKey(), issue.getId()));
        }
        String url = site.templates().evaluate(item.url(), values);
        return url.startsWith("/") ? Site.CONTEXT + url : url;
    }

    public String label(String key, Page page) {
        return site.world().texts().text(page.locale(), key);
    }

    /** {@code $issue} of a link. */
    public static final class LinkIssue implements HostHelper {
        private final String key;
        private final Long id;

        LinkIssue(String key, Long id) {
            this.key = key;
            this.id = id;
        }

        public String getKey() {
            return key;
        }

        public Long getId() {
            return id;
        }
    }
}
