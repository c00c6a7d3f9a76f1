package org.waypoint.okr.jira;

import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;
import org.waypoint.okr.app.port.Actor;

/** People, projects and issues as Jira hands them out; a test writes down only what it looks at. */
final class HostFixture {
    static final Actor ADA = new Actor("ada", Locale.ENGLISH);
    static final Actor NOBODY = new Actor(null, Locale.ENGLISH);

    private HostFixture() {}

    static ApplicationUser user(String key, String displayName) {
        ApplicationUser user = mock(ApplicationUser.class);
        lenient().when(user.getKey()).thenReturn(key);
        lenient().when(user.getDisplayName()).thenReturn(displayName);
        lenient().when(user.isActive()).thenReturn(true);
        return user;
    }

    static Project project(long id, String key, String name) {
        Project project = mock(Project.class);
        lenient().when(project.getId()).thenReturn(id);
        lenient().when(project.getKey()).thenReturn(key);
        lenient().when(project.getName()).thenReturn(name);
        return project;
    }

    static MutableIssue issue(long id, String key, String statusCategory) {
        MutableIssue issue = mock(MutableIssue.class);
        lenient().when(issue.getId()).thenReturn(id);
        lenient().when(issue.getKey()).thenReturn(key);
        lenient().when(issue.getSummary()).thenReturn("Summary of " + key);
        lenient().when(issue.getIssueTypeId()).thenReturn("10000");
        lenient().when(issue.getProjectId()).thenReturn(7L);
        in(issue, statusCategory);
        return issue;
    }

    static IssueType issueType(String id, String name, boolean subTask) {
        IssueType type = mock(IssueType.class);
        lenient().when(type.getId()).thenReturn(id);
        lenient().when(type.getName()).thenReturn(name);
        lenient().when(type.getNameTranslation()).thenReturn(name);
        lenient().when(type.isSubTask()).thenReturn(subTask);
        return type;
    }

    private static void in(Issue issue, String statusCategory) {
        StatusCategory category = mock(StatusCategory.class);
        lenient().when(category.getKey()).thenReturn(statusCategory);
        Status status = mock(Status.class);
        lenient().when(status.getStatusCategory()).thenReturn(category);
        lenient().when(status.getNameTranslation()).thenReturn("In " + statusCategory);
        lenient().when(issue.getStatus()).thenReturn(status);
    }
}
