package org.waypoint.sandbox.demo;

import java.time.Instant;
import org.waypoint.sandbox.jira.IssueDraft;

/** People, two projects and a few issues; the add-on itself is empty. */
public final class NoDemo implements DemoLoader {
    private static final Instant LONG_AGO = Instant.parse("2026-09-01T08:00:00Z");

    @Override
    public String description() {
        return "No demo data: two small projects, and the add-on is empty.";
    }

    @Override
    public void populate(DemoHost host) {
        Cast.enter(host);
        host.project("WEB", "Web shop", "owner");
        host.project("APP", "Mobile app", "owner");
        Cast.join(host, "WEB");
        Cast.join(host, "APP");
        host.issue("WEB", draft(1, "Epic", "One-page checkout", "In Progress"));
        host.issue("WEB", draft(2, "Story", "Address in one step", "Done"));
        host.issue("WEB", draft(3, "Story", "Pay as a guest", "To Do"));
        host.issue("WEB", draft(4, "Epic", "Faster search", "To Do"));
        host.issue("APP", draft(1, "Epic", "Sign in with a passkey", "Done"));
        host.epicOf("WEB-2", "WEB-1");
        host.epicOf("WEB-3", "WEB-1");
    }

    private static IssueDraft draft(int number, String type, String summary, String status) {
        return new IssueDraft(number, type, summary, status, LONG_AGO, LONG_AGO);
    }

    @Override
    public void load(DemoRun run) {
        // the add-on stays empty
    }
}
