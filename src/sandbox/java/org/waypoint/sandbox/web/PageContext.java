package org.waypoint.sandbox.web;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.waypoint.sandbox.jira.SandboxIssue;
import org.waypoint.sandbox.jira.SandboxProject;

/** The values that Jira gives to templates, panels and conditions. */
public final class PageContext {
    private PageContext() {}

    /** What every template finds. */
    public static Map<String, Object> ofTemplates(Page page) {
        Map<String, Object> values = new HashMap<>();
        values.put("i18n", page.site().world().loggedIn().i18n());
        values.put("req", new TemplateRequest(page.request()));
        values.put("baseurl", Site.CONTEXT);
        values.put("contextPath", Site.CONTEXT);
        values.put("webResourceManager", new TemplateResources(page.resources()));
        values.put("atl_token", Tokens.of(page.request()));
        values.put("xsrfToken", Tokens.of(page.request()));
        return values;
    }

    /** What a fragment finds that stands on no project's page. */
    public static Map<String, Object> general(Page page) {
        return of(page, null, new HashMap<>());
    }

    public static Map<String, Object> ofProject(Page page, SandboxProject project) {
        Map<String, Object> values = new HashMap<>();
        String encoded = URLEncoder.encode(project.getKey(), StandardCharsets.UTF_8);
        values.put("project", project.face());
        values.put("projectKey", project.getKey());
        values.put("pathEncodedProjectKey", encoded);
        values.put("projectKeyEncoded", encoded);
        values.put("queryEncodedProjectKey", encoded);
        return of(page, project.face(), values);
    }

    public static Map<String, Object> ofIssue(Page page, SandboxIssue issue) {
        Map<String, Object> values = ofProject(page, issue.project());
        values.put("issue", issue.face());
        ((JiraHelper) values.get("helper")).getContextParams().put("issue", issue.face());
        return values;
    }

    private static Map<String, Object> of(Page page, Project project, Map<String, Object> values) {
        values.put("user", page.user());
        values.put("username", page.user() == null ? null : page.user().getUsername());
        values.put("request", page.request());
        JiraHelper helper = new JiraHelper(page.request(), project, new HashMap<>(values));
        values.put("helper", helper);
        values.put("jiraHelper", helper);
        return values;
    }
}
