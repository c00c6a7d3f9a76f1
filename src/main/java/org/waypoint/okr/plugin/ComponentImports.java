package org.waypoint.okr.plugin;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.webresource.api.assembler.PageBuilderService;

/**
 * Every service of the host that the add-on uses, in one place; nobody reads the fields. The build has no scanner of its
 * own: {@code META-INF/plugin-components/imports} lists the same types, and a test compares the two.
 */
final class ComponentImports {
    @ComponentImport
    ActiveObjects activeObjects;

    /** Of SAL, not Jira's interface of the same name. */
    @ComponentImport
    ApplicationProperties applicationProperties;

    @ComponentImport
    ConstantsManager constantsManager;

    @ComponentImport
    CustomFieldManager customFieldManager;

    @ComponentImport
    EventPublisher eventPublisher;

    @ComponentImport
    GlobalPermissionManager globalPermissionManager;

    @ComponentImport
    I18nResolver i18nResolver;

    @ComponentImport
    IssueManager issueManager;

    @ComponentImport
    JiraAuthenticationContext jiraAuthenticationContext;

    @ComponentImport
    LocaleManager localeManager;

    @ComponentImport
    MailQueue mailQueue;

    @ComponentImport
    PageBuilderService pageBuilderService;

    @ComponentImport
    PermissionManager permissionManager;

    @ComponentImport
    ProjectManager projectManager;

    @ComponentImport
    SchedulerService schedulerService;

    @ComponentImport
    SearchService searchService;

    @ComponentImport
    TimeZoneManager timeZoneManager;

    /** Jira's, not the SAL interface of the same name. */
    @ComponentImport
    UserManager userManager;

    @ComponentImport
    UserSearchService userSearchService;

    private ComponentImports() {}
}
