package org.waypoint.sandbox.tiny;

import java.time.Instant;
import org.waypoint.sandbox.demo.DemoHost;
import org.waypoint.sandbox.demo.DemoLoader;
import org.waypoint.sandbox.demo.DemoRun;
import org.waypoint.sandbox.jira.IssueDraft;

/** Three people and one project. */
public class TinyDemo implements DemoLoader {
    @Override
    public String description() {
        return "Tiny.";
    }

    @Override
    public void populate(DemoHost host) {
        host.user("boss", "Bo Boss");
        host.user("worker", "Wilma Worker");
        host.user("stranger", "Stan Stranger");
        host.formerUser("gone", "Gwen Gone");
        host.grantGlobal("boss", "ADMINISTER");
        host.project("TINY", "Tiny project", "boss");
        host.grant("boss", "TINY", "BROWSE_PROJECTS", "EDIT_ISSUES", "tiny-manage");
        host.grant("worker", "TINY", "BROWSE_PROJECTS");
        Instant then = Instant.parse("2026-01-05T08:00:00Z");
        host.issue("TINY", new IssueDraft(7, "Epic", "Fly & land", "To Do", then, then));
    }

    @Override
    public void load(DemoRun run) {
        // starts empty
    }
}
