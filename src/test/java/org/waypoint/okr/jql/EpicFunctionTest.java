package org.waypoint.okr.jql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.Locale;
import org.junit.Test;
import org.waypoint.okr.app.search.EpicSearchService;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.fake.FakeEpicIndex;
import org.waypoint.okr.fixture.Bets;
import org.waypoint.okr.fixture.Company;

/** A search comes from filters and boards as well: nobody is logged in, Jira names the person. */
public class EpicFunctionTest {
    private final Company company = Company.create();
    private final KeyResult keyResult = company.keyResult("Orders");
    private final ApplicationUser bob = mock(ApplicationUser.class);
    private final LocaleManager locales = mock(LocaleManager.class);
    private final TerminalClause clause = mock(TerminalClause.class);
    private final EpicsOfKeyResultFunction function = new EpicsOfKeyResultFunction(
            new EpicSearchService(
                    company.world.stores,
                    company.world.jira.host(),
                    new FakeEpicIndex(company.world.jira),
                    company.world.today),
            (locale, key, arguments) -> locale.getLanguage() + " " + key + arguments,
            new JqlSearchers(locales));

    private static QueryCreationContext context(ApplicationUser user, boolean overridden) {
        QueryCreationContext context = mock(QueryCreationContext.class);
        when(context.getApplicationUser()).thenReturn(user);
        when(context.isSecurityOverriden()).thenReturn(overridden);
        return context;
    }

    private List<Long> values(QueryCreationContext context) {
        FunctionOperand operand = new FunctionOperand("epicsOfKeyResult", "Orders");
        List<QueryLiteral> literals = function.getValues(context, operand, clause);
        assertThat(literals)
                .allSatisfy(literal -> assertThat(literal.getSourceOperand()).isSameAs(operand));
        return literals.stream().map(QueryLiteral::getLongValue).toList();
    }

    @Test
    public void issuesAreAnsweredByIdForThePersonWhoSearches() {
        new Bets(company).placed(keyResult);
        when(bob.getKey()).thenReturn("bob");
        when(locales.getLocaleFor(bob)).thenReturn(Locale.ENGLISH);

        assertThat(values(context(bob, false))).containsExactly(Bets.EPIC);
        assertThat(function.getDataType()).isSameAs(JiraDataTypes.ISSUE);
        assertThat(function.getMinimumNumberOfExpectedArguments()).isEqualTo(1);
    }

    @Test
    public void nobodyFindsNothingUnlessPermissionsAreSwitchedOff() {
        new Bets(company).placed(keyResult);
        when(locales.getLocaleFor(null)).thenReturn(Locale.ENGLISH);

        assertThat(values(context(null, false))).isEmpty();
        assertThat(values(context(null, true))).containsExactly(Bets.EPIC);
    }

    @Test
    public void complaintsComeInTheLanguageOfThePersonWhoSearches() {
        when(bob.getKey()).thenReturn("bob");
        when(locales.getLocaleFor(bob)).thenReturn(Locale.GERMAN);

        assertThat(function.validate(bob, new FunctionOperand("epicsOfKeyResult", "Nothing"), clause)
                        .getErrorMessages())
                .containsExactly("de okr.jql.unknown-key-result[Nothing]");
        assertThat(function.validate(bob, new FunctionOperand("epicsOfKeyResult", "Orders"), clause)
                        .hasAnyErrors())
                .isFalse();
    }
}
