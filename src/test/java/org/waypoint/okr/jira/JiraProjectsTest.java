package org.waypoint.okr.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;
import static org.waypoint.okr.jira.HostFixture.ADA;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnitRunner;
import org.waypoint.okr.app.port.ProjectRef;

@RunWith(MockitoJUnitRunner.StrictStubs.class)
public class JiraProjectsTest {
    @Mock
    private UserManager users;

    @Mock
    private ProjectManager manager;

    @Mock
    private PermissionManager permissions;

    private final Project zebra = HostFixture.project(1, "ZEB", "Zebra");
    private final Project ant = HostFixture.project(2, "ANT", "ant");
    private JiraProjects projects;

    @Before
    public void create() {
        projects = new JiraProjects(new JiraAccounts(users), manager, permissions);
    }

    @Test
    public void aProjectIsFoundByItsKey() {
        when(manager.getProjectObjByKey("ZEB")).thenReturn(zebra);

        assertThat(projects.byKey("ZEB")).contains(new ProjectRef(1, "ZEB", "Zebra"));
        assertThat(projects.byKey("GONE")).isEmpty();
    }

    @Test
    public void deletedProjectsAreLeftOut() {
        when(manager.getProjectObj(2L)).thenReturn(ant);

        assertThat(projects.byIds(List.of(2L, 3L))).containsOnlyKeys(2L);
    }

    @Test
    public void visibleProjectsComeByNameWhateverItsCase() {
        ApplicationUser ada = HostFixture.user("ada", "Ada");
        when(users.getUserByKey("ada")).thenReturn(ada);
        when(permissions.getProjects(ProjectPermissions.BROWSE_PROJECTS, ada)).thenReturn(List.of(zebra, ant));

        assertThat(projects.visibleTo(ADA)).extracting(ProjectRef::key).containsExactly("ANT", "ZEB");
    }
}
