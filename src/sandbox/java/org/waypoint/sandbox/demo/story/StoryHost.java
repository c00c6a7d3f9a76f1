package org.waypoint.sandbox.demo.story;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.waypoint.sandbox.demo.Cast;
import org.waypoint.sandbox.demo.DemoHost;
import org.waypoint.sandbox.jira.IssueDraft;
import org.waypoint.sandbox.jira.SandboxIssue;

/** Puts the story's people, projects and issues into the imitated Jira. */
final class StoryHost {
    private static final DateTimeFormatter PUBLISHED =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSX", Locale.ROOT);

    private static final double[] POINTS = {1, 2, 3, 5, 8};

    private final DemoHost host;

    StoryHost(DemoHost host) {
        this.host = host;
    }

    void populate() {
        Cast.enter(host);
        List<Map<String, String>> people = StoryFiles.rows("users.csv").stream()
                .filter(person -> !List.of("admin", "master", "owner", "member", "outsider")
                        .contains(person.get("name")))
                .toList();
        people.forEach(this::enter);
        StoryFiles.rows("projects.csv").forEach(project -> open(project, people));
        issues();
    }

    private void enter(Map<String, String> person) {
        if (person.get("roles").isEmpty()) {
            host.formerUser(person.get("name"), person.get("display_name"));
        } else {
            host.user(person.get("name"), person.get("display_name"));
        }
    }

    private void open(Map<String, String> project, List<Map<String, String>> people) {
        host.project(project.get("key"), project.get("name"), project.get("lead"));
        Cast.join(host, project.get("key"));
        for (Map<String, String> person : people) {
            if (!person.get("roles").isEmpty()) {
                host.grant(person.get("name"), project.get("key"), "BROWSE_PROJECTS", "EDIT_ISSUES");
            }
            if (person.get("roles").equals("manager")) {
                host.grant(person.get("name"), project.get("key"), "okr-manage");
            }
        }
    }

    private void issues() {
        Map<String, String> epicOf = new HashMap<>();
        Map<String, String> parentOf = new HashMap<>();
        Set<String> keys = new HashSet<>();
        for (Map<String, String> issue : StoryFiles.rows("issues.csv")) {
            String key = issue.get("key");
            keys.add(key);
            SandboxIssue made = host.issue(issue.get("project"), draft(issue));
            if (!issue.get("type").equals("Epic")) {
                made.estimate(points(made));
            }
            if (!issue.get("assignee").isEmpty()) {
                host.assign(key, issue.get("assignee"));
            }
            if (!issue.get("epic_key").isEmpty()) {
                epicOf.put(key, issue.get("epic_key"));
            }
            if (!issue.get("parent_key").isEmpty()) {
                parentOf.put(key, issue.get("parent_key"));
            }
        }
        // some epics are missing at the source: their children keep going without one, as they do there
        epicOf.entrySet().stream()
                .filter(link -> keys.contains(link.getValue()))
                .forEach(link -> host.epicOf(link.getKey(), link.getValue()));
        parentOf.entrySet().stream()
                .filter(link -> keys.contains(link.getValue()))
                .forEach(link -> host.subTaskOf(link.getKey(), link.getValue()));
    }

    /** The source publishes no estimates; these are invented from the keys, so that sums have something to add. */
    private static double points(SandboxIssue issue) {
        String key = issue.getKey();
        return POINTS[Integer.parseInt(key.substring(key.indexOf('-') + 1)) % POINTS.length];
    }

    private static IssueDraft draft(Map<String, String> issue) {
        String key = issue.get("key");
        return new IssueDraft(
                Integer.parseInt(key.substring(key.indexOf('-') + 1)),
                issue.get("type"),
                issue.get("summary"),
                issue.get("status"),
                instant(issue.get("created")),
                issue.get("resolved").isEmpty() ? null : instant(issue.get("resolved")));
    }

    private static Instant instant(String published) {
        return OffsetDateTime.parse(published.replace("+0000", "Z"), PUBLISHED).toInstant();
    }
}
