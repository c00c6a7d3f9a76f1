package org.waypoint.okr.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.List;
import org.springframework.stereotype.Component;

/** Searches the index within what a person may see. */
@Component
public final class JiraIssueSearch {
    private final SearchService search;

    public JiraIssueSearch(SearchService search) {
        this.search = search;
    }

    /** At most {@code limit} issues; none when the JQL names a project or a type that the person cannot see. */
    List<Issue> find(ApplicationUser searcher, String jql, int limit) {
        SearchService.ParseResult parsed = search.parseQuery(searcher, jql);
        if (!parsed.isValid()) {
            throw new IllegalStateException("Jira does not understand " + jql + ": "
                    + parsed.getErrors().getErrorMessages());
        }
        try {
            return search.search(searcher, parsed.getQuery(), new PagerFilter<>(limit))
                    .getResults();
        } catch (SearchException e) {
            throw new IllegalStateException("Jira's index did not answer", e);
        }
    }
}
