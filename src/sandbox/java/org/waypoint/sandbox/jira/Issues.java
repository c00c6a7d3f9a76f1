package org.waypoint.sandbox.jira;

import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.issue.SandboxIssueEvents;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.waypoint.sandbox.NotImitated;

/** All issues, and the worker behind Jira's issue manager. */
public final class Issues {
    private static final long FIRST_ID = 20000;
    private final Map<Long, SandboxIssue> byId = new ConcurrentSkipListMap<>();
    private final Map<String, SandboxIssue> byKey = new ConcurrentHashMap<>();
    private final Projects projects;
    private final IssueConstants constants;
    private final Permissions permissions;
    private final Events events;
    private final Clock clock;
    private long nextId = FIRST_ID;

    Issues(Projects projects, IssueConstants constants, Permissions permissions, Events events, Clock clock) {
        this.projects = projects;
        this.constants = constants;
        this.permissions = permissions;
        this.events = events;
        this.clock = clock;
    }

    public synchronized SandboxIssue add(String projectKey, IssueDraft draft) {
        String key = projectKey + "-" + draft.number();
        if (byKey.containsKey(key)) {
            throw new NotImitated("There is already an issue " + key + ".");
        }
        SandboxIssue issue = new SandboxIssue(nextId++, key, projects.withKey(projectKey), constants, draft);
        byId.put(issue.getId(), issue);
        byKey.put(key, issue);
        return issue;
    }

    /** Puts an issue under an epic. */
    public void link(String issueKey, String epicKey) {
        if (find(issueKey) == null || find(epicKey) == null) {
            throw new NotImitated("The sandbox lacks " + issueKey + " or " + epicKey + ".");
        }
        find(issueKey).belongTo(find(epicKey));
    }

    /** Makes an issue the sub-task of another. */
    public void below(String issueKey, String parentKey) {
        if (find(issueKey) == null || find(parentKey) == null) {
            throw new NotImitated("The sandbox lacks " + issueKey + " or " + parentKey + ".");
        }
        find(issueKey).belowIssue(find(parentKey));
    }

    /** Gives an issue to a person. */
    public void assign(String issueKey, SandboxUser user) {
        SandboxIssue issue = find(issueKey);
        if (issue == null) {
            throw new NotImitated("The sandbox has no issue " + issueKey + ".");
        }
        issue.assign(user);
    }

    /** The issue of that key, or null. */
    public SandboxIssue find(String key) {
        return key == null ? null : byKey.get(key.toUpperCase(Locale.ROOT));
    }

    public List<SandboxIssue> all() {
        return List.copyOf(byId.values());
    }

    public List<SandboxIssue> of(SandboxProject project) {
        return byId.values().stream()
                .filter(issue -> issue.project() == project)
                .toList();
    }

    /** Moves the issue to another status and tells the listeners, as a transition in Jira does. */
    public void move(SandboxIssue issue, String status, ApplicationUser by) {
        issue.move(status, clock.instant());
        events.publish(SandboxIssueEvents.of(issue.face(), by, EventType.ISSUE_GENERICEVENT_ID));
    }

    /** Moves several issues at once; as in Jira, each is told of on its own. */
    public void moveAll(Collection<SandboxIssue> several, String status, ApplicationUser by) {
        several.forEach(issue -> move(issue, status, by));
    }

    /** Edits the issue's summary. */
    public void edit(SandboxIssue issue, String summary, ApplicationUser by) {
        issue.summarise(summary);
        events.publish(SandboxIssueEvents.of(issue.face(), by, EventType.ISSUE_UPDATED_ID));
    }

    /** Moves the issue to another project: it keeps its id and gets the next key there. */
    public synchronized void moveTo(SandboxIssue issue, SandboxProject project, ApplicationUser by) {
        byKey.remove(issue.getKey());
        issue.rekey(project.getKey() + "-" + nextNumber(project), project);
        byKey.put(issue.getKey(), issue);
        events.publish(SandboxIssueEvents.of(issue.face(), by, EventType.ISSUE_MOVED_ID));
    }

    private int nextNumber(SandboxProject project) {
        return of(project).stream()
                        .mapToInt(issue -> Integer.parseInt(
                                issue.getKey().substring(project.getKey().length() + 1)))
                        .max()
                        .orElse(0)
                + 1;
    }

    /** Takes the issue away and tells the listeners then. */
    public void delete(SandboxIssue issue, ApplicationUser by) {
        forget(issue);
        events.publish(SandboxIssueEvents.of(issue.face(), by, EventType.ISSUE_DELETED_ID));
    }

    /** Deletes a project with its issues; as in Jira, only the project is told of. */
    public void deleteProject(SandboxProject project, ApplicationUser by) {
        of(project).forEach(this::forget);
        projects.remove(project);
        events.publish(new ProjectDeletedEvent(by, project.face()));
    }

    private void forget(SandboxIssue issue) {
        byId.remove(issue.getId());
        byKey.remove(issue.getKey());
    }

    public MutableIssue getIssueObject(Long id) {
        SandboxIssue issue = id == null ? null : byId.get(id);
        return issue == null ? null : issue.face();
    }

    public MutableIssue getIssueObject(String key) {
        SandboxIssue issue = key == null ? null : byKey.get(key);
        return issue == null ? null : issue.face();
    }

    public MutableIssue getIssueByCurrentKey(String key) {
        return getIssueObject(key);
    }

    public MutableIssue getIssueByKeyIgnoreCase(String key) {
        SandboxIssue issue = find(key);
        return issue == null ? null : issue.face();
    }

    public List<Issue> getIssueObjects(Collection<Long> ids) {
        return ids.stream()
                .map(byId::get)
                .filter(Objects::nonNull)
                .map(issue -> (Issue) issue.face())
                .toList();
    }

    public Set<String> getAllIssueKeys(Long id) {
        SandboxIssue issue = byId.get(id);
        return issue == null ? Set.of() : Set.of(issue.getKey());
    }

    public boolean isEditable(Issue issue, ApplicationUser user) {
        return permissions.allows(user, issue.getProjectObject().getKey(), "EDIT_ISSUES");
    }

    public Issue findMovedIssue(String oldKey) {
        return null;
    }
}
