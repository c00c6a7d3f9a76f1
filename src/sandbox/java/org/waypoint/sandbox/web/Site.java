package org.waypoint.sandbox.web;

import java.time.Clock;
import org.waypoint.sandbox.SandboxPlugin;
import org.waypoint.sandbox.TimeTravel;
import org.waypoint.sandbox.jira.JiraWorld;
import org.waypoint.sandbox.web.template.TemplateEngine;

/**
 * What every page needs.
 *
 * @param start told to newcomers on the first page: which demo runs, what is forgotten at the next start
 */
public record Site(
        JiraWorld world,
        SandboxPlugin plugin,
        TemplateEngine templates,
        Look look,
        Clock clock,
        TimeTravel travel,
        String start) {
    /** Where the whole site lies, as in a Jira that is not alone on its server. */
    public static final String CONTEXT = "/jira";

    public Fragments fragments() {
        return new Fragments(this);
    }
}
