package org.waypoint.sandbox.demo;

import org.waypoint.sandbox.jira.IssueDraft;
import org.waypoint.sandbox.jira.JiraWorld;
import org.waypoint.sandbox.jira.SandboxIssue;
import org.waypoint.sandbox.jira.SandboxProject;
import org.waypoint.sandbox.jira.SandboxUser;

/** The imitated Jira as demo data fill it. Whatever is named must exist; a wrong name is refused with a sentence. */
public final class DemoHost {
    private final JiraWorld world;

    public DemoHost(JiraWorld world) {
        this.world = world;
    }

    /** A person who logs in with the user name as password; keys are given in order, from JIRAUSER10100 on. */
    public SandboxUser user(String username, String displayName) {
        return world.users().add(username, displayName, true);
    }

    /** A person who has left: known by name, unable to log in. */
    public SandboxUser formerUser(String username, String displayName) {
        return world.users().add(username, displayName, false);
    }

    public SandboxProject project(String key, String name, String leadUsername) {
        return world.projects().add(key, name, world.users().named(leadUsername));
    }

    public SandboxIssue issue(String projectKey, IssueDraft draft) {
        return world.issues().add(projectKey, draft);
    }

    /** Puts an issue under an epic; both must exist. */
    public void epicOf(String issueKey, String epicKey) {
        world.issues().link(issueKey, epicKey);
    }

    /** Makes an issue the sub-task of another; both must exist. */
    public void subTaskOf(String issueKey, String parentKey) {
        world.issues().below(issueKey, parentKey);
    }

    /** @param permissions keys such as {@code BROWSE_PROJECTS} or those that the add-on declares */
    public void grant(String username, String projectKey, String... permissions) {
        for (String permission : permissions) {
            world.permissions()
                    .grant(world.users().named(username), world.projects().withKey(projectKey), permission);
        }
    }

    public void grantGlobal(String username, String permission) {
        world.permissions().grantGlobal(world.users().named(username), permission);
    }

    public void assign(String issueKey, String username) {
        world.issues().assign(issueKey, world.users().named(username));
    }

    /** The key by which the add-on knows the person. */
    public String userKey(String username) {
        return world.users().named(username).getKey();
    }
}
