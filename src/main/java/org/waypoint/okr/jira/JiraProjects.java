package org.waypoint.okr.jira;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.ProjectRef;
import org.waypoint.okr.app.port.Projects;

/** Projects, from Jira. */
@Component
public final class JiraProjects implements Projects {
    private static final Comparator<ProjectRef> BY_NAME = Comparator.comparing(
                    ProjectRef::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(ProjectRef::key);

    private final JiraAccounts accounts;
    private final ProjectManager projects;
    private final PermissionManager permissions;

    public JiraProjects(JiraAccounts accounts, ProjectManager projects, PermissionManager permissions) {
        this.accounts = accounts;
        this.projects = projects;
        this.permissions = permissions;
    }

    /** Also finds a project by a key that it had before. */
    @Override
    public Optional<ProjectRef> byKey(String projectKey) {
        return Optional.ofNullable(projects.getProjectObjByKey(projectKey)).map(JiraProjects::reference);
    }

    @Override
    public Map<Long, ProjectRef> byIds(Collection<Long> projectIds) {
        Map<Long, ProjectRef> found = new LinkedHashMap<>();
        for (Long id : projectIds) {
            Project project = projects.getProjectObj(id);
            if (project != null) {
                found.put(id, reference(project));
            }
        }
        return found;
    }

    @Override
    public List<ProjectRef> visibleTo(Actor actor) {
        return permissions.getProjects(ProjectPermissions.BROWSE_PROJECTS, accounts.of(actor)).stream()
                .map(JiraProjects::reference)
                .sorted(BY_NAME)
                .toList();
    }

    private static ProjectRef reference(Project project) {
        return new ProjectRef(project.getId(), project.getKey(), project.getName());
    }
}
