package org.waypoint.okr.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.waypoint.okr.fixture.Refusing.assertRefused;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnitRunner;
import org.waypoint.okr.app.port.IssueFigures.Figure;
import org.waypoint.okr.domain.checkin.CheckInSource;
import org.waypoint.okr.domain.refusal.Reason;

/** What searches amount to, read page by page as Jira gives them. */
@RunWith(MockitoJUnitRunner.StrictStubs.class)
public class JiraFiguresTest {
    private static final String JQL = "project = APP";
    private static final long POINTS = 10100;

    @Mock
    private SearchService search;

    @Mock
    private Query query;

    @Mock
    private MessageSet errors;

    @Mock
    private CustomField points;

    private final ApplicationUser ada = HostFixture.user("ada", "Ada");
    private JiraFigures figures;

    @Before
    public void aJiraWithANumberField() {
        UserManager users = mock(UserManager.class);
        lenient().when(users.getUserByKey("ada")).thenReturn(ada);
        CustomFieldType<?, ?> number = mock(CustomFieldType.class);
        lenient().when(number.getKey()).thenReturn("com.atlassian.jira.plugin.system.customfieldtypes:float");
        lenient().doReturn(number).when(points).getCustomFieldType();
        CustomFieldManager fields = mock(CustomFieldManager.class);
        lenient().when(fields.getCustomFieldObject(POINTS)).thenReturn(points);
        lenient().when(search.parseQuery(ada, JQL)).thenReturn(new SearchService.ParseResult(query, errors));
        lenient().when(search.validateQuery(ada, query)).thenReturn(errors);
        figures = new JiraFigures(new JiraAccounts(users), search, new JiraCustomFields(fields));
    }

    @Test
    public void aSumIsExactAndAnAverageLeavesOutWhatHasNoNumber() throws SearchException {
        found(3, 500, 0.1, 0.2, null);

        assertThat(measure(CheckInSource.JQL_SUM).value()).isEqualByComparingTo("0.3");
        assertThat(measure(CheckInSource.JQL_AVERAGE).value()).isEqualByComparingTo("0.15");
        assertThat(measure(CheckInSource.JQL_AVERAGE).issues()).isEqualTo(3);
    }

    @Test
    public void pagesThatAreShorterThanAskedForAreReadToTheEnd() throws SearchException {
        found(5, 2, 1.0, 2.0, 3.0, 4.0, 5.0);

        assertThat(measure(CheckInSource.JQL_SUM).value()).isEqualByComparingTo("15");
    }

    @Test
    public void aSumOfLessThanEverythingIsNoAnswer() throws SearchException {
        found(9, 500, 1.0, 2.0);

        assertRefused(Reason.SEARCH_FAILED, () -> measure(CheckInSource.JQL_SUM));
    }

    @Test
    public void tooManyIssuesAndNothingToAverageAreRefused() throws SearchException {
        found(10_001, 500, 1.0);
        assertRefused(Reason.QUERY_TOO_WIDE, () -> measure(CheckInSource.JQL_SUM));

        found(1, 500, (Double) null);
        assertRefused(Reason.NOTHING_TO_AVERAGE, () -> measure(CheckInSource.JQL_AVERAGE));
    }

    @Test
    public void aCountNeedsNoFieldAndABrokenQueryTellsWhatJiraSays() throws SearchException {
        when(search.searchCount(ada, query)).thenReturn(42L);
        assertThat(figures.measure(HostFixture.ADA, CheckInSource.JQL_COUNT, JQL, null))
                .isEqualTo(new Figure(new BigDecimal(42), 42));

        when(errors.hasAnyErrors()).thenReturn(true);
        when(errors.getErrorMessages()).thenReturn(Set.of("no such field"));
        assertRefused(Reason.QUERY_BROKEN, () -> figures.measure(HostFixture.ADA, CheckInSource.JQL_COUNT, JQL, null));
    }

    @Test
    public void whatAFunctionOfAnotherAddOnThrowsIsAFailedSearch() throws SearchException {
        when(search.searchCount(ada, query)).thenThrow(new IllegalStateException("no such table"));

        assertRefused(Reason.SEARCH_FAILED, () -> figures.measure(HostFixture.ADA, CheckInSource.JQL_COUNT, JQL, null));
    }

    private Figure measure(CheckInSource kind) {
        return figures.measure(HostFixture.ADA, kind, JQL, POINTS);
    }

    /** @param pageSize how many Jira gives at most, whatever is asked for */
    private void found(int total, int pageSize, Double... values) throws SearchException {
        List<Issue> issues = new ArrayList<>();
        for (Double value : values) {
            Issue issue = mock(Issue.class);
            lenient().when(points.getValue(issue)).thenReturn(value);
            issues.add(issue);
        }
        when(search.search(eq(ada), eq(query), any(PagerFilter.class))).thenAnswer(call -> {
            int start = Math.min(call.<PagerFilter<?>>getArgument(2).getStart(), issues.size());
            int end = Math.min(start + pageSize, issues.size());
            return new SearchResults<>(List.copyOf(issues.subList(start, end)), total, pageSize, start);
        });
    }
}
