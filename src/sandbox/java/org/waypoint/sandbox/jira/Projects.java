package org.waypoint.sandbox.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import org.waypoint.sandbox.NotImitated;

/** All projects, and the worker behind Jira's project manager. */
public final class Projects {
    private final Map<String, SandboxProject> byKey = new ConcurrentSkipListMap<>();
    private final IssueConstants constants;
    private long nextId = 10000;

    Projects(IssueConstants constants) {
        this.constants = constants;
    }

    public synchronized SandboxProject add(String key, String name, SandboxUser lead) {
        if (byKey.containsKey(key)) {
            throw new NotImitated("There is already a project " + key + ".");
        }
        SandboxProject project = new SandboxProject(nextId++, key, name, lead, constants);
        byKey.put(key, project);
        return project;
    }

    void remove(SandboxProject project) {
        byKey.remove(project.getKey());
    }

    /** The project of that key, or a refusal. */
    public SandboxProject withKey(String key) {
        SandboxProject project = byKey.get(key);
        if (project == null) {
            throw new NotImitated("The sandbox has no project " + key + ".");
        }
        return project;
    }

    public List<SandboxProject> all() {
        return List.copyOf(byKey.values());
    }

    private Project first(Predicate<SandboxProject> wanted) {
        return byKey.values().stream()
                .filter(wanted)
                .findFirst()
                .map(SandboxProject::face)
                .orElse(null);
    }

    public Project getProjectObj(Long id) {
        return first(project -> project.getId().equals(id));
    }

    public Project getProjectObjByName(String name) {
        return first(project -> project.getName().equals(name));
    }

    public Project getProjectObjByKey(String key) {
        return first(project -> project.getKey().equals(key));
    }

    public Project getProjectByCurrentKey(String key) {
        return getProjectObjByKey(key);
    }

    public Project getProjectObjByKeyIgnoreCase(String key) {
        return key == null ? null : getProjectObjByKey(key.toUpperCase(Locale.ROOT));
    }

    public List<Project> getProjects() {
        return byKey.values().stream().map(SandboxProject::face).toList();
    }

    public List<Project> getProjectObjects() {
        return getProjects();
    }

    public List<Project> getProjectsLeadBy(ApplicationUser lead) {
        return byKey.values().stream()
                .filter(project -> lead != null && project.getLeadUserKey().equals(lead.getKey()))
                .map(SandboxProject::face)
                .toList();
    }
}
