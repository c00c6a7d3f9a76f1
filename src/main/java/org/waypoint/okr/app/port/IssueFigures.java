package org.waypoint.okr.app.port;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.checkin.CheckInSource;

/** Numbers that Jira's issues tell: how many a search finds, and what a number field of them amounts to. */
public interface IssueFigures {
    /** Sums and averages read issue by issue; a search that finds more than this is refused. */
    int MOST_ISSUES = 10_000;

    /** A custom field that holds a number. */
    record NumberField(long id, String name) {}

    /** @param issues how many the search found */
    record Figure(BigDecimal value, long issues) {}

    /**
     * Runs a search with the permissions of a person. Sums are exact; an average has at most four decimals and leaves out
     * issues without a value. Refused, each with the field it is about: QUERY_BROKEN with what Jira says,
     * QUERY_TOO_WIDE, NOT_A_NUMBER_FIELD, NOTHING_TO_AVERAGE; SEARCH_FAILED when the index does not answer.
     *
     * @param numberFieldId null for a count
     */
    Figure measure(Actor runAs, CheckInSource kind, String jql, @Nullable Long numberFieldId);

    /** By name. */
    List<NumberField> numberFields();
}
