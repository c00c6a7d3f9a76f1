package org.waypoint.sandbox.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.waypoint.sandbox.jira.jql.JqlEngine;
import org.waypoint.sandbox.jira.jql.JqlFault;
import org.waypoint.sandbox.jira.jql.JqlFunctions;
import org.waypoint.sandbox.jira.jql.JqlQuery;
import org.waypoint.sandbox.jira.jql.JqlScope;

/** Searches issues: the worker behind {@code SearchService}. */
public final class IssueSearch {
    private final Issues issues;
    private final Permissions permissions;
    private final JqlFunctions functions = new JqlFunctions();
    private final JqlEngine engine;
    private final AtomicLong searches = new AtomicLong();

    IssueSearch(Issues issues, Permissions permissions, Clock clock) {
        this.issues = issues;
        this.permissions = permissions;
        this.engine = new JqlEngine(functions, clock);
    }

    /** Where the functions of the add-on go. */
    public JqlFunctions functions() {
        return functions;
    }

    /** How often the index was asked since the start. */
    public long searches() {
        return searches.get();
    }

    public SearchService.ParseResult parseQuery(ApplicationUser searcher, String jql) {
        try {
            return new SearchService.ParseResult(JqlQuery.parse(jql).face(), new MessageSetImpl());
        } catch (JqlFault fault) {
            return new SearchService.ParseResult(null, messages(Set.of(fault.getMessage())));
        }
    }

    public MessageSet validateQuery(ApplicationUser searcher, Query query) {
        return messages(engine.faults(new JqlScope(searcher, false), JqlQuery.behind(query)));
    }

    public SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter<?> pager) {
        return page(find(new JqlScope(searcher, false), query), pager);
    }

    public SearchResults<Issue> searchOverrideSecurity(ApplicationUser searcher, Query query, PagerFilter<?> pager) {
        return page(find(new JqlScope(searcher, true), query), pager);
    }

    public long searchCount(ApplicationUser searcher, Query query) {
        return find(new JqlScope(searcher, false), query).size();
    }

    public String getJqlString(Query query) {
        return query.getQueryString();
    }

    private List<SandboxIssue> find(JqlScope scope, Query query) {
        searches.incrementAndGet();
        List<SandboxIssue> visible = issues.all().stream()
                .filter(issue -> scope.everything() || permissions.mayBrowse(scope.searcher(), issue.project()))
                .toList();
        return engine.find(scope, JqlQuery.behind(query), visible);
    }

    private static SearchResults<Issue> page(List<SandboxIssue> found, PagerFilter<?> pager) {
        List<Issue> wanted = found.stream()
                .skip(pager.getStart())
                .limit(pager.getMax())
                .map(issue -> (Issue) issue.face())
                .toList();
        return new SearchResults<>(wanted, found.size(), pager.getMax(), pager.getStart());
    }

    private static MessageSet messages(Set<String> faults) {
        MessageSet messages = new MessageSetImpl();
        faults.forEach(messages::addErrorMessage);
        return messages;
    }
}
