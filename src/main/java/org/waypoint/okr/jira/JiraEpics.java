package org.waypoint.okr.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Epic;
import org.waypoint.okr.app.port.Epics;
import org.waypoint.okr.app.port.IssueTypeRef;
import org.waypoint.okr.domain.hypothesis.EpicProgress;
import org.waypoint.okr.domain.hypothesis.EpicSighting;

/** Issues, with Jira's permissions asked for each of them: a project's issues may be hidden one by one. */
@Component
public final class JiraEpics implements Epics {
    private final JiraAccounts accounts;
    private final IssueManager issues;
    private final PermissionManager permissions;
    private final JiraIssueSearch search;
    private final JiraIssueTypes types;
    private final EpicReading reading;

    public JiraEpics(
            JiraAccounts accounts,
            IssueManager issues,
            PermissionManager permissions,
            JiraIssueSearch search,
            JiraIssueTypes types,
            EpicReading reading) {
        this.accounts = accounts;
        this.issues = issues;
        this.permissions = permissions;
        this.search = search;
        this.types = types;
        this.reading = reading;
    }

    @Override
    public Optional<Epic> visible(Actor actor, String issueKey) {
        return browsable(accounts.of(actor), issueKey).map(reading::epic);
    }

    @Override
    public Map<Long, Epic> visible(Actor actor, Collection<Long> issueIds) {
        ApplicationUser reader = accounts.of(actor);
        Map<Long, Epic> visible = new LinkedHashMap<>();
        for (Issue issue : existing(issueIds)) {
            if (mayBrowse(reader, issue)) {
                visible.put(issue.getId(), reading.epic(issue));
            }
        }
        return visible;
    }

    @Override
    public Map<Long, EpicProgress> progress(Collection<Long> issueIds) {
        Map<Long, EpicProgress> progress = new HashMap<>();
        issueIds.forEach(id -> progress.put(id, EpicProgress.GONE));
        existing(issueIds).forEach(issue -> progress.put(issue.getId(), reading.progress(issue)));
        return progress;
    }

    @Override
    public Map<Long, EpicSighting> sightings(Collection<Long> issueIds) {
        Map<Long, EpicSighting> sightings = new HashMap<>();
        existing(issueIds).forEach(issue -> sightings.put(issue.getId(), reading.sighting(issue)));
        return sightings;
    }

    @Override
    public Set<Long> editable(Actor actor, Collection<Long> issueIds) {
        ApplicationUser editor = accounts.of(actor);
        return editor == null
                ? Set.of()
                : existing(issueIds).stream()
                        .filter(issue -> mayBrowse(editor, issue))
                        .filter(issue -> permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, editor))
                        .map(Issue::getId)
                        .collect(Collectors.toSet());
    }

    @Override
    public List<Epic> search(Actor actor, String text, String projectKey, Collection<String> issueTypeIds, int limit) {
        Collection<String> wanted = issueTypeIds.isEmpty() ? types.epicTypeIds() : issueTypeIds;
        if (wanted.isEmpty()) {
            return List.of();
        }
        ApplicationUser searcher = accounts.of(actor);
        Stream<Issue> found = EpicQuery.isKey(text)
                ? browsable(searcher, text.strip()).filter(issue -> fits(issue, projectKey, wanted)).stream()
                : search.find(searcher, EpicQuery.jql(text, projectKey, wanted), limit).stream();
        return found.map(reading::epic).toList();
    }

    @Override
    public List<String> epicTypeIds() {
        return types.epicTypeIds();
    }

    @Override
    public List<IssueTypeRef> issueTypes() {
        return types.all();
    }

    private Optional<Issue> browsable(ApplicationUser reader, String issueKey) {
        Issue issue = issues.getIssueObject(issueKey);
        if (issue == null) {
            issue = issues.getIssueByKeyIgnoreCase(issueKey);
        }
        return Optional.ofNullable(issue).filter(found -> mayBrowse(reader, found));
    }

    private List<Issue> existing(Collection<Long> issueIds) {
        return issueIds.isEmpty() ? List.of() : issues.getIssueObjects(issueIds);
    }

    private boolean mayBrowse(ApplicationUser reader, Issue issue) {
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, reader);
    }

    private static boolean fits(Issue issue, String projectKey, Collection<String> issueTypeIds) {
        return issueTypeIds.contains(issue.getIssueTypeId())
                && (projectKey == null || issue.getKey().startsWith(projectKey + "-"));
    }
}
