package org.waypoint.okr.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.waypoint.okr.jira.HostFixture.ADA;
import static org.waypoint.okr.jira.HostFixture.NOBODY;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnitRunner;

@RunWith(MockitoJUnitRunner.StrictStubs.class)
public class JiraPermissionsTest {
    @Mock
    private UserManager users;

    @Mock
    private GlobalPermissionManager global;

    @Mock
    private PermissionManager inProjects;

    @Mock
    private ProjectManager projects;

    private final ApplicationUser ada = HostFixture.user("ada", "Ada");
    private final Project project = HostFixture.project(7, "ABC", "Alphabet");
    private JiraPermissions permissions;

    @Before
    public void create() {
        permissions = new JiraPermissions(new JiraAccounts(users), global, inProjects, projects);
    }

    @Test
    public void anAdministratorAdministers() {
        when(users.getUserByKey("ada")).thenReturn(ada);
        when(global.hasPermission(GlobalPermissionKey.ADMINISTER, ada)).thenReturn(true);

        assertThat(permissions.administers(ADA)).isTrue();
    }

    @Test
    public void aSystemAdministratorAdministers() {
        when(users.getUserByKey("ada")).thenReturn(ada);
        when(global.hasPermission(GlobalPermissionKey.ADMINISTER, ada)).thenReturn(false);
        when(global.hasPermission(GlobalPermissionKey.SYSTEM_ADMIN, ada)).thenReturn(true);

        assertThat(permissions.administers(ADA)).isTrue();
    }

    @Test
    public void coordinatingIsTheGlobalPermissionOfTheDescriptor() {
        when(users.getUserByKey("ada")).thenReturn(ada);
        when(global.hasPermission(GlobalPermissionKey.of("okr-coordinate"), ada))
                .thenReturn(true);

        assertThat(permissions.coordinates(ADA)).isTrue();
    }

    @Test
    public void managingIsTheProjectPermissionOfTheDescriptor() {
        when(users.getUserByKey("ada")).thenReturn(ada);
        when(projects.getProjectObj(7L)).thenReturn(project);
        when(inProjects.hasPermission(JiraPermissions.MANAGE_OKRS, project, ada))
                .thenReturn(true);

        assertThat(permissions.managesOkrs(ADA, 7)).isTrue();
        assertThat(JiraPermissions.MANAGE_OKRS.permissionKey()).isEqualTo("okr-manage");
    }

    @Test
    public void aMissingProjectGrantsNothing() {
        when(users.getUserByKey("ada")).thenReturn(ada);

        assertThat(permissions.managesOkrs(ADA, 8)).isFalse();
        assertThat(permissions.browses(ADA, 8)).isFalse();
        verifyNoInteractions(inProjects);
    }

    @Test
    public void anAnonymousVisitorMayAtMostBrowse() {
        when(projects.getProjectObj(7L)).thenReturn(project);
        when(inProjects.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, null))
                .thenReturn(true);

        assertThat(permissions.browses(NOBODY, 7)).isTrue();
        assertThat(permissions.managesOkrs(NOBODY, 7)).isFalse();
        assertThat(permissions.administers(NOBODY)).isFalse();
        assertThat(permissions.coordinates(NOBODY)).isFalse();
        verifyNoInteractions(global);
    }

    @Test
    public void anAccountThatIsGoneHoldsNothing() {
        assertThat(permissions.administers(ADA)).isFalse();
        assertThat(permissions.managesOkrs(ADA, 7)).isFalse();
        verifyNoInteractions(global, inProjects);
    }
}
