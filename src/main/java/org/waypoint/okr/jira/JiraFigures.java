package org.waypoint.okr.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.IssueFigures;
import org.waypoint.okr.domain.checkin.CheckInSource;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;

/** Figures from searches that people wrote: whatever is wrong with one is theirs to mend, so it is told in full. */
@Component
public final class JiraFigures implements IssueFigures {
    private static final Logger LOG = LoggerFactory.getLogger(JiraFigures.class);
    private static final int PAGE = 500;
    private static final int DECIMALS = 4;

    private final JiraAccounts accounts;
    private final SearchService search;
    private final JiraCustomFields fields;

    public JiraFigures(JiraAccounts accounts, SearchService search, JiraCustomFields fields) {
        this.accounts = accounts;
        this.search = search;
        this.fields = fields;
    }

    @Override
    public Figure measure(Actor runAs, CheckInSource kind, String jql, Long numberFieldId) {
        try {
            return figure(accounts.of(runAs), kind, jql, numberFieldId);
        } catch (Refused refused) {
            throw refused;
        } catch (SearchException | RuntimeException e) {
            // a function of somebody else's add-on may throw anything; whoever wrote the search reads that it failed
            LOG.warn("A search that feeds a key result failed: {}", jql, e);
            throw Refused.because(Reason.SEARCH_FAILED);
        }
    }

    private Figure figure(ApplicationUser account, CheckInSource kind, String jql, Long numberFieldId)
            throws SearchException {
        Query query = read(account, jql);
        if (!kind.needsField()) {
            long issues = search.searchCount(account, query);
            return new Figure(BigDecimal.valueOf(issues), issues);
        }
        Sum sum = sum(account, query, field(numberFieldId));
        return new Figure(kind == CheckInSource.JQL_SUM ? sum.total() : sum.mean(), sum.issues());
    }

    @Override
    public List<NumberField> numberFields() {
        return fields.numbers().stream()
                .map(field -> new NumberField(field.getIdAsLong(), field.getName()))
                .sorted(Comparator.comparing(NumberField::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(NumberField::id))
                .toList();
    }

    private Query read(ApplicationUser account, String jql) {
        SearchService.ParseResult parsed = search.parseQuery(account, jql);
        MessageSet errors = parsed.isValid() ? search.validateQuery(account, parsed.getQuery()) : parsed.getErrors();
        if (errors.hasAnyErrors()) {
            throw Refused.field("jql", Reason.QUERY_BROKEN, String.join(" ", errors.getErrorMessages()));
        }
        return parsed.getQuery();
    }

    private CustomField field(Long id) {
        return Optional.ofNullable(id)
                .flatMap(fields::number)
                .orElseThrow(() -> Refused.field("numberFieldId", Reason.NOT_A_NUMBER_FIELD));
    }

    private Sum sum(ApplicationUser account, Query query, CustomField field) throws SearchException {
        Sum sum = new Sum(BigDecimal.ZERO, 0, 0);
        SearchResults<Issue> page;
        do {
            page = search.search(account, query, new PagerFilter<>(Math.toIntExact(sum.issues()), PAGE));
            if (page.getTotal() > MOST_ISSUES) {
                throw Refused.field("jql", Reason.QUERY_TOO_WIDE, page.getTotal(), MOST_ISSUES);
            }
            for (Issue issue : page.getResults()) {
                sum = sum.with(field.getValue(issue));
            }
        } while (sum.issues() < page.getTotal() && !page.getResults().isEmpty());
        // a page may be shorter than asked for; a sum of less than everything would be a false number
        if (sum.issues() < page.getTotal()) {
            throw Refused.because(Reason.SEARCH_FAILED);
        }
        return sum;
    }

    /** @param values issues that have one */
    private record Sum(BigDecimal total, long issues, long values) {
        /** Jira keeps numbers as doubles; the shortest decimal that means the same double is what people typed. */
        Sum with(Object value) {
            return value instanceof Number
                    ? new Sum(total.add(new BigDecimal(value.toString())), issues + 1, values + 1)
                    : new Sum(total, issues + 1, values);
        }

        BigDecimal mean() {
            if (values == 0) {
                throw Refused.field("jql", Reason.NOTHING_TO_AVERAGE);
            }
            BigDecimal mean = total.divide(BigDecimal.valueOf(values), DECIMALS, RoundingMode.HALF_UP);
            return new BigDecimal(mean.stripTrailingZeros().toPlainString());
        }
    }
}
