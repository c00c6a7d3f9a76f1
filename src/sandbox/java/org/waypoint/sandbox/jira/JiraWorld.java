package org.waypoint.sandbox.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
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
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.scheduler.SchedulerService;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.waypoint.sandbox.spring.HostServices;

/** The imitated Jira: its people, projects, issues and permissions in memory, and the services that show them. */
public final class JiraWorld {
    private final IssueConstants constants = new IssueConstants();
    private final Users users = new Users();
    private final Projects projects = new Projects(constants);
    private final Permissions permissions = new Permissions();
    private final Events events = new Events();
    private final Mails mails = new Mails();
    private final Issues issues;
    private final Jobs jobs;
    private final IssueSearch search;
    private final Texts texts;
    private final LoggedIn loggedIn;

    public JiraWorld(Texts texts, Clock clock) {
        this.texts = texts;
        this.loggedIn = new LoggedIn(texts);
        this.issues = new Issues(projects, constants, permissions, events, clock);
        this.jobs = new Jobs(clock);
        this.search = new IssueSearch(issues, permissions, clock);
    }

    /** Everything an add-on may import, except what belongs to web pages. */
    public HostServices services(ActiveObjects tables, Supplier<String> baseUrl, ZoneId zone, Path settingsFile) {
        HostServices host = new HostServices();
        offerJira(host);
        Languages languages = new Languages(texts, loggedIn, users, zone);
        offer(host, LocaleManager.class, languages);
        offer(host, LocaleResolver.class, languages);
        offer(host, I18nResolver.class, languages);
        offer(host, TimeZoneManager.class, languages);
        Application application = new Application(baseUrl);
        offer(host, com.atlassian.sal.api.ApplicationProperties.class, application);
        offer(host, com.atlassian.jira.config.properties.ApplicationProperties.class, application);
        offer(host, PluginSettingsFactory.class, new Settings(settingsFile));
        if (tables != null) {
            host.offer(ActiveObjects.class, tables);
            offer(host, TransactionTemplate.class, new Template(tables));
        }
        return host;
    }

    private void offerJira(HostServices host) {
        offer(host, JiraAuthenticationContext.class, loggedIn);
        offer(host, UserManager.class, users);
        offer(host, UserSearchService.class, new UserSearch(users));
        offer(host, ProjectManager.class, projects);
        offer(host, IssueManager.class, issues);
        offer(host, SearchService.class, search);
        offer(host, ConstantsManager.class, constants);
        offer(host, CustomFieldManager.class, new CustomFields());
        offer(host, PermissionManager.class, new PermissionWorkers.OfProjects(permissions, projects));
        offer(host, GlobalPermissionManager.class, new PermissionWorkers.OfTheInstance(permissions));
        offer(host, EventPublisher.class, events);
        offer(host, MailQueue.class, mails);
        offer(host, SchedulerService.class, jobs);
        offer(host, ClusterLockService.class, new Locks());
    }

    private static <T> void offer(HostServices host, Class<T> type, Object worker) {
        host.offer(type, Imitation.of(type, worker));
    }

    public Users users() {
        return users;
    }

    public Projects projects() {
        return projects;
    }

    public Issues issues() {
        return issues;
    }

    public IssueConstants constants() {
        return constants;
    }

    public Permissions permissions() {
        return permissions;
    }

    public Events events() {
        return events;
    }

    public Mails mails() {
        return mails;
    }

    public Jobs jobs() {
        return jobs;
    }

    public IssueSearch search() {
        return search;
    }

    public Texts texts() {
        return texts;
    }

    public LoggedIn loggedIn() {
        return loggedIn;
    }

    /** Behind {@code TransactionTemplate}: Jira's transactions include Active Objects. */
    static final class Template {
        private final ActiveObjects tables;

        Template(ActiveObjects tables) {
            this.tables = tables;
        }

        public Object execute(TransactionCallback<?> callback) {
            return tables.executeInTransaction(callback);
        }
    }
}
