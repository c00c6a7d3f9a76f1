package org.waypoint.okr.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.List;
import org.springframework.stereotype.Component;

/** Searches the index within what a person may see. The queries are our own: one that Jira refuses is our bug. */
@Component
public final class JiraIssueSearch {
    private final SearchService search;

    public JiraIssueSearch(SearchService search) {
        this.search = search;
    }

    /** At most {@code limit} issues; none when the JQL names a project or a type that the person cannot see. */
    List<Issue> find(ApplicationUser searcher, String jql, int limit) {
        return page(searcher, false, jql, 0, limit).getResults();
    }

    /** @param unrestricted permissions do not count */
    SearchResults<Issue> page(ApplicationUser searcher, boolean unrestricted, String jql, int start, int limit) {
        Query query = parsed(searcher, jql);
        PagerFilter<Issue> page = new PagerFilter<>(start, limit);
        try {
            return unrestricted
                    ? search.searchOverrideSecurity(searcher, query, page)
                    : search.search(searcher, query, page);
        } catch (SearchException e) {
            throw new IllegalStateException("Jira's index did not answer", e);
        }
    }

    private Query parsed(ApplicationUser searcher, String jql) {
        SearchService.ParseResult parsed = search.parseQuery(searcher, jql);
        if (!parsed.isValid()) {
            throw new IllegalStateException("Jira does not understand " + jql + ": "
                    + parsed.getErrors().getErrorMessages());
        }
        return parsed.getQuery();
    }
}
