package org.waypoint.okr.jira;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import org.springframework.stereotype.Component;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Permissions;

/** Jira's permission schemes, with the two permissions that the descriptor adds to them. */
@Component
public final class JiraPermissions implements Permissions {
    static final GlobalPermissionKey COORDINATE_OKRS = GlobalPermissionKey.of("okr-coordinate");
    static final ProjectPermissionKey MANAGE_OKRS = new ProjectPermissionKey("okr-manage");

    private final JiraAccounts accounts;
    private final GlobalPermissionManager globalPermissions;
    private final PermissionManager projectPermissions;
    private final ProjectManager projects;

    public JiraPermissions(
            JiraAccounts accounts,
            GlobalPermissionManager globalPermissions,
            PermissionManager projectPermissions,
            ProjectManager projects) {
        this.accounts = accounts;
        this.globalPermissions = globalPermissions;
        this.projectPermissions = projectPermissions;
        this.projects = projects;
    }

    @Override
    public boolean administers(Actor actor) {
        return holds(actor, GlobalPermissionKey.ADMINISTER) || holds(actor, GlobalPermissionKey.SYSTEM_ADMIN);
    }

    @Override
    public boolean coordinates(Actor actor) {
        return holds(actor, COORDINATE_OKRS);
    }

    @Override
    public boolean managesOkrs(Actor actor, long projectId) {
        ApplicationUser account = accounts.of(actor);
        return account != null && grants(projectId, MANAGE_OKRS, account);
    }

    @Override
    public boolean browses(Actor actor, long projectId) {
        return grants(projectId, ProjectPermissions.BROWSE_PROJECTS, accounts.of(actor));
    }

    private boolean holds(Actor actor, GlobalPermissionKey permission) {
        ApplicationUser account = accounts.of(actor);
        return account != null && globalPermissions.hasPermission(permission, account);
    }

    private boolean grants(long projectId, ProjectPermissionKey permission, ApplicationUser account) {
        Project project = projects.getProjectObj(projectId);
        return project != null && projectPermissions.hasPermission(permission, project, account);
    }
}
