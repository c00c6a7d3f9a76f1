package com.atlassian.jira.event.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;

/** Makes the events that the sandbox publishes; only the host's own package may. */
public final class SandboxIssueEvents {
    private SandboxIssueEvents() {}

    public static IssueEvent of(Issue issue, ApplicationUser user, Long eventType) {
        return new IssueEvent(issue, user, eventType);
    }
}
