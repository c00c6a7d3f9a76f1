package org.waypoint.okr.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.mockito.ArgumentCaptor;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnitRunner;

@RunWith(MockitoJUnitRunner.StrictStubs.class)
public class JiraIssueSearchTest {
    @Mock
    private SearchService service;

    @Mock
    private Query query;

    @Mock
    private MessageSet errors;

    @Mock
    private ApplicationUser ada;

    @Test
    public void theIndexIsAskedForOnePageOnly() throws SearchException {
        Issue issue = HostFixture.issue(1, "ABC-1", "new");
        parsed();
        when(service.search(eq(ada), eq(query), any(PagerFilter.class)))
                .thenReturn(new SearchResults<>(List.of(issue), 1, 20, 0));

        assertThat(new JiraIssueSearch(service).find(ada, "summary ~ x", 20)).containsExactly(issue);

        ArgumentCaptor<PagerFilter<?>> page = ArgumentCaptor.captor();
        verify(service).search(eq(ada), eq(query), page.capture());
        assertThat(page.getValue().getMax()).isEqualTo(20);
    }

    @Test
    public void aFailingIndexIsOurBugToReport() throws SearchException {
        parsed();
        when(service.search(eq(ada), eq(query), any(PagerFilter.class))).thenThrow(new SearchException("closed"));

        assertThatThrownBy(() -> new JiraIssueSearch(service).find(ada, "summary ~ x", 20))
                .isInstanceOf(IllegalStateException.class)
                .hasCauseInstanceOf(SearchException.class);
    }

    @Test
    public void aQueryThatJiraRefusesIsNamed() {
        when(errors.hasAnyErrors()).thenReturn(true);
        when(errors.getErrorMessages()).thenReturn(Set.of("no such field"));
        parsed();

        assertThatThrownBy(() -> new JiraIssueSearch(service).find(ada, "summary ~ x", 20))
                .hasMessageContaining("summary ~ x")
                .hasMessageContaining("no such field");
    }

    private void parsed() {
        when(service.parseQuery(ada, "summary ~ x")).thenReturn(new SearchService.ParseResult(query, errors));
    }
}
