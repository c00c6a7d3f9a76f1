package org.waypoint.okr.domain.settings;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator may tune; one set for the instance.
 *
 * @param amberFrom displayed grade from which a score is amber (0.1 steps)
 * @param greenFrom displayed grade from which a score is green (0.1 steps)
 * @param onTrackFrom smallest difference between progress and expectation that is on track, for example -0.10
 * @param atRiskFrom smallest difference that is at risk; below is off track
 * @param tooEarlyDays first days of a cycle in which pace is not judged
 * @param graceDays days after a weekly check-in is due until the key result is stale
 * @param checkInDay the day of the week on which check-ins are due; null for seven days after the last one
 * @param closingDaysBefore the closing window opens this many days before a cycle's end
 * @param closingDaysAfter and closes this many days after it
 * @param limits focus limits
 * @param hypothesisIssueTypeIds ids of issue types that may carry bets; empty means the epic types that Jira knows
 * @param bandLabels the organisation’s own words for red, amber and green
 */
public record Settings(
        BigDecimal amberFrom,
        BigDecimal greenFrom,
        BigDecimal onTrackFrom,
        BigDecimal atRiskFrom,
        int tooEarlyDays,
        int graceDays,
        @Nullable DayOfWeek checkInDay,
        int closingDaysBefore,
        int closingDaysAfter,
        FocusLimits limits,
        List<String> hypothesisIssueTypeIds,
        BandLabels bandLabels,
        long version) {

    public Settings {
        hypothesisIssueTypeIds = List.copyOf(hypothesisIssueTypeIds);
    }

    /** Settings without words of the organisation's own. */
    public Settings(
            BigDecimal amberFrom,
            BigDecimal greenFrom,
            BigDecimal onTrackFrom,
            BigDecimal atRiskFrom,
            int tooEarlyDays,
            int graceDays,
            @Nullable DayOfWeek checkInDay,
            int closingDaysBefore,
            int closingDaysAfter,
            FocusLimits limits,
            List<String> hypothesisIssueTypeIds,
            long version) {
        this(
                amberFrom,
                greenFrom,
                onTrackFrom,
                atRiskFrom,
                tooEarlyDays,
                graceDays,
                checkInDay,
                closingDaysBefore,
                closingDaysAfter,
                limits,
                hypothesisIssueTypeIds,
                BandLabels.none(),
                version);
    }

    public static Settings defaults() {
        return new Settings(
                new BigDecimal("0.4"),
                new BigDecimal("0.7"),
                new BigDecimal("-0.10"),
                new BigDecimal("-0.25"),
                14,
                3,
                null,
                14,
                7,
                FocusLimits.defaults(),
                List.of(),
                0);
    }
}
