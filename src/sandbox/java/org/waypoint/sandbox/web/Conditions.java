package org.waypoint.sandbox.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.waypoint.sandbox.NotImitated;
import org.waypoint.sandbox.descriptor.ConditionSpec;
import org.waypoint.sandbox.jira.Permissions;

/** Decides whether a fragment shows: Jira's own conditions by name, the add-on's by their class. */
final class Conditions {
    private static final String JIRA = "com.atlassian.jira.plugin.webfragment.conditions.";
    private static final Map<String, String> SHORT_NAMES = Map.of(
            "browse", "BROWSE_PROJECTS",
            "edit", "EDIT_ISSUES",
            "create", "CREATE_ISSUES",
            "project", "ADMINISTER_PROJECTS",
            "admin", "ADMINISTER",
            "sysadmin", "SYSTEM_ADMIN",
            "use", "USE");
    private final Site site;

    Conditions(Site site) {
        this.site = site;
    }

    boolean hold(ConditionSpec condition, Map<String, Object> context) {
        if (condition.isGroup()) {
            return condition.any()
                    ? condition.parts().stream().anyMatch(part -> hold(part, context))
                    : condition.parts().stream().allMatch(part -> hold(part, context));
        }
        return one(condition, context) != condition.invert();
    }

    private boolean one(ConditionSpec condition, Map<String, Object> context) {
        if (condition.className().startsWith("com.atlassian.")) {
            return ofJira(condition, context);
        }
        Condition own = (Condition) site.plugin().beans().create(condition.className());
        own.init(condition.params());
        return own.shouldDisplay(context);
    }

    private boolean ofJira(ConditionSpec condition, Map<String, Object> context) {
        ApplicationUser user = (ApplicationUser) context.get("user");
        Permissions permissions = site.world().permissions();
        String permission = permission(condition);
        switch (condition.className().replace(JIRA, "")) {
            case "UserLoggedInCondition":
                return user != null;
            case "UserIsAdminCondition":
                return permissions.isAdmin(user);
            case "UserIsSysAdminCondition":
                return permissions.allowsGlobal(user, "SYSTEM_ADMIN");
            case "JiraGlobalPermissionCondition":
            case "GlobalPermissionCondition":
                return permissions.allowsGlobal(user, permission);
            case "HasProjectPermissionCondition":
            case "HasIssuePermissionCondition":
                return permissions.allows(user, projectOf(context).getKey(), permission);
            case "IsIssueEditableCondition":
                return permissions.allows(user, projectOf(context).getKey(), "EDIT_ISSUES");
            case "IsSubTaskCondition":
                return ((Issue) context.get("issue")).isSubTask();
            default:
                throw new NotImitated("The sandbox does not imitate the condition " + condition.className() + ".");
        }
    }

    private static String permission(ConditionSpec condition) {
        String named = condition.params().getOrDefault("permission", "");
        return SHORT_NAMES.getOrDefault(named, named);
    }

    private static Project projectOf(Map<String, Object> context) {
        Project project = ((JiraHelper) context.get("helper")).getProject();
        if (project == null) {
            throw new NotImitated("A condition asks for a permission in a project where there is no project.");
        }
        return project;
    }
}
