package org.waypoint.sandbox.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.List;
import java.util.Set;

/** Searches issues: the worker behind {@code SearchService}. */
final class IssueSearch {
    private final Issues issues;
    private final Permissions permissions;

    IssueSearch(Issues issues, Permissions permissions) {
        this.issues = issues;
        this.permissions = permissions;
    }

    public SearchService.ParseResult parseQuery(ApplicationUser searcher, String jql) {
        return new SearchService.ParseResult(Jql.parse(jql).face(), Imitation.of(MessageSet.class, new NoComplaints()));
    }

    public SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter<?> pager) {
        List<Issue> found = ((Jql) Imitation.behind(query))
                .find(issues.all()).stream()
                        .filter(issue -> permissions.mayBrowse(searcher, issue.project()))
                        .map(issue -> (Issue) issue.face())
                        .toList();
        List<Issue> wanted =
                found.stream().skip(pager.getStart()).limit(pager.getMax()).toList();
        return new SearchResults<>(wanted, found.size(), pager.getMax(), pager.getStart());
    }

    public long searchCount(ApplicationUser searcher, Query query) {
        return search(searcher, query, new PagerFilter<>(Integer.MAX_VALUE)).getTotal();
    }

    /** Behind {@code MessageSet}: what cannot be parsed is refused before. */
    static final class NoComplaints {
        public Set<String> getErrorMessages() {
            return Set.of();
        }

        public Set<String> getWarningMessages() {
            return Set.of();
        }

        public boolean hasAnyErrors() {
            return false;
        }
    }
}
