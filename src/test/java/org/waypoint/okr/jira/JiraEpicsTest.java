package org.waypoint.okr.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.waypoint.okr.jira.HostFixture.ADA;
import static org.waypoint.okr.jira.HostFixture.NOBODY;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnitRunner;
import org.waypoint.okr.app.port.Epic;
import org.waypoint.okr.domain.hypothesis.EpicProgress;

@RunWith(MockitoJUnitRunner.StrictStubs.class)
public class JiraEpicsTest {
    @Mock
    private UserManager users;

    @Mock
    private IssueManager issues;

    @Mock
    private PermissionManager permissions;

    @Mock
    private SearchService search;

    @Mock
    private ConstantsManager constants;

    @Mock
    private CustomFieldManager fields;

    private final ApplicationUser ada = HostFixture.user("ada", "Ada");
    private final MutableIssue open = HostFixture.issue(1, "ABC-1", "new");
    private final MutableIssue done = HostFixture.issue(2, "ABC-2", "done");
    private JiraEpics epics;

    @Before
    public void create() {
        epics = new JiraEpics(
                new JiraAccounts(users),
                issues,
                permissions,
                new JiraIssueSearch(search),
                new JiraIssueTypes(constants, new JiraSoftware(), new JiraEpicField(fields)),
                new EpicReading(() -> ZoneOffset.UTC));
    }

    @Test
    public void anIssueIsShownToWhoMayBrowseIt() {
        adaBrowses(open);
        when(issues.getIssueObject("ABC-1")).thenReturn(open);

        assertThat(epics.visible(ADA, "ABC-1"))
                .contains(new Epic(1, "ABC-1", "Summary of ABC-1", "In new", EpicProgress.TO_DO, "10000", 7, null));
    }

    @Test
    public void aKeyInSmallLettersIsUnderstood() {
        adaBrowses(open);
        when(issues.getIssueByKeyIgnoreCase("abc-1")).thenReturn(open);

        assertThat(epics.visible(ADA, "abc-1")).map(Epic::key).contains("ABC-1");
    }

    @Test
    public void aHiddenIssueLooksLikeAMissingOne() {
        when(users.getUserByKey("ada")).thenReturn(ada);
        when(issues.getIssueObject("ABC-1")).thenReturn(open);

        assertThat(epics.visible(ADA, "ABC-1")).isEmpty();
        assertThat(epics.visible(ADA, "ABC-9")).isEmpty();
    }

    @Test
    public void ofSeveralIssuesTheBrowsableOnesAreAnswered() {
        adaBrowses(open);
        when(issues.getIssueObjects(List.of(1L, 2L, 3L))).thenReturn(List.of(open, done));

        assertThat(epics.visible(ADA, List.of(1L, 2L, 3L))).containsOnlyKeys(1L);
    }

    @Test
    public void progressIsTheSameForEverybody() {
        when(issues.getIssueObjects(List.of(1L, 2L, 3L))).thenReturn(List.of(open, done));

        assertThat(epics.progress(List.of(1L, 2L, 3L)))
                .isEqualTo(Map.of(1L, EpicProgress.TO_DO, 2L, EpicProgress.DONE, 3L, EpicProgress.GONE));
        verifyNoInteractions(permissions);
    }

    @Test
    public void nothingIsAskedForNoIssues() {
        assertThat(epics.progress(List.of())).isEmpty();
        assertThat(epics.visible(NOBODY, List.of())).isEmpty();
        verifyNoInteractions(issues);
    }

    @Test
    public void editingNeedsThePermissionOnTheIssueAndSeeingIt() {
        adaBrowses(open);
        when(permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, open, ada))
                .thenReturn(true);
        List<Long> asked = List.of(1L, 2L, 3L);
        when(issues.getIssueObjects(asked)).thenReturn(List.of(open, done));

        assertThat(epics.editable(ADA, asked)).containsExactly(1L);
        assertThat(epics.editable(NOBODY, asked)).isEmpty();
    }

    @Test
    public void aKeyIsLookedUpInsteadOfSearched() {
        adaBrowses(open);
        when(issues.getIssueObject("ABC-1")).thenReturn(open);

        assertThat(epics.search(ADA, " ABC-1", "ABC", List.of("10000"), 10)).hasSize(1);
        assertThat(epics.search(ADA, "ABC-1", "XYZ", List.of("10000"), 10)).isEmpty();
        assertThat(epics.search(ADA, "ABC-1", null, List.of("10001"), 10)).isEmpty();
        verifyNoInteractions(search);
    }

    @Test
    public void withoutAnyEpicTypeNothingIsFound() {
        assertThat(epics.search(ADA, "word", null, List.of(), 10)).isEmpty();
        verifyNoInteractions(search);
    }

    private void adaBrowses(Issue issue) {
        when(users.getUserByKey("ada")).thenReturn(ada);
        when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, ada))
                .thenReturn(true);
    }
}
