package org.waypoint.sandbox.jira;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.waypoint.sandbox.NotImitated;
import org.waypoint.sandbox.descriptor.PermissionSpec;

/** Who may do what: grants to a person, for one project or for the whole instance. Unknown permissions are refused. */
public final class Permissions {
    private static final Set<String> PROJECT = Set.of(
            "ADMINISTER_PROJECTS",
            "BROWSE_PROJECTS",
            "CREATE_ISSUES",
            "EDIT_ISSUES",
            "TRANSITION_ISSUES",
            "ASSIGNABLE_USER",
            "DELETE_ISSUES",
            "LINK_ISSUES",
            "ADD_COMMENTS");
    private static final Set<String> GLOBAL =
            Set.of("ADMINISTER", "SYSTEM_ADMIN", "USE", "USER_PICKER", "CREATE_SHARED_OBJECTS", "BULK_CHANGE");
    private final Set<String> projectKeys = ConcurrentHashMap.newKeySet();
    private final Set<String> globalKeys = ConcurrentHashMap.newKeySet();
    private final Map<String, Set<String>> grants = new ConcurrentHashMap<>();

    Permissions() {
        projectKeys.addAll(PROJECT);
        globalKeys.addAll(GLOBAL);
    }

    /** Makes a permission of the add-on known. */
    public void declare(PermissionSpec permission) {
        (permission.global() ? globalKeys : projectKeys).add(permission.key());
    }

    public void grant(SandboxUser user, SandboxProject project, String permission) {
        requireKnown(projectKeys, permission);
        granted(user.getKey() + "/" + project.getKey()).add(permission);
    }

    public void revoke(SandboxUser user, SandboxProject project, String permission) {
        requireKnown(projectKeys, permission);
        granted(user.getKey() + "/" + project.getKey()).remove(permission);
    }

    public void grantGlobal(SandboxUser user, String permission) {
        requireKnown(globalKeys, permission);
        granted(user.getKey()).add(permission);
    }

    private Set<String> granted(String to) {
        return grants.computeIfAbsent(to, whom -> ConcurrentHashMap.newKeySet());
    }

    /** Whether the person, who may be null for a visitor, holds the permission in that project. */
    public boolean allows(ApplicationUser user, String projectKey, String permission) {
        requireKnown(projectKeys, permission);
        return user != null
                && user.isActive()
                && grants.getOrDefault(user.getKey() + "/" + projectKey, Set.of())
                        .contains(permission);
    }

    public boolean allowsGlobal(ApplicationUser user, String permission) {
        requireKnown(globalKeys, permission);
        if (user == null || !user.isActive()) {
            return false;
        }
        Set<String> held = grants.getOrDefault(user.getKey(), Set.of());
        boolean byRank = permission.equals("ADMINISTER") && held.contains("SYSTEM_ADMIN");
        return permission.equals("USE") || byRank || held.contains(permission);
    }

    public boolean isAdmin(ApplicationUser user) {
        return allowsGlobal(user, "ADMINISTER");
    }

    public boolean mayBrowse(ApplicationUser user, SandboxProject project) {
        return allows(user, project.getKey(), "BROWSE_PROJECTS");
    }

    private static void requireKnown(Set<String> known, String permission) {
        if (!known.contains(permission)) {
            throw new NotImitated("Nobody declared the permission " + permission + "; known are " + known + ".");
        }
    }
}
