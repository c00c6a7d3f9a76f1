package org.waypoint.sandbox.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;

/** The workers behind Jira's two permission managers. */
final class PermissionWorkers {
    private PermissionWorkers() {}

    /** Behind {@code PermissionManager}. */
    static final class OfProjects {
        private final Permissions permissions;
        private final Projects projects;

        OfProjects(Permissions permissions, Projects projects) {
            this.permissions = permissions;
            this.projects = projects;
        }

        public boolean hasPermission(ProjectPermissionKey key, Issue issue, ApplicationUser user) {
            return issue != null && hasPermission(key, issue.getProjectObject(), user);
        }

        public boolean hasPermission(ProjectPermissionKey key, Project project, ApplicationUser user) {
            return project != null && permissions.allows(user, project.getKey(), key.permissionKey());
        }

        public boolean hasProjects(ProjectPermissionKey key, ApplicationUser user) {
            return !getProjects(key, user).isEmpty();
        }

        public Collection<Project> getProjects(ProjectPermissionKey key, ApplicationUser user) {
            List<Project> all = projects.getProjects();
            return all.stream()
                    .filter(project -> hasPermission(key, project, user))
                    .toList();
        }
    }

    /** Behind {@code GlobalPermissionManager}. */
    static final class OfTheInstance {
        private final Permissions permissions;

        OfTheInstance(Permissions permissions) {
            this.permissions = permissions;
        }

        public boolean hasPermission(GlobalPermissionKey key, ApplicationUser user) {
            return permissions.allowsGlobal(user, key.getKey());
        }
    }
}
