package org.waypoint.okr.domain.health;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import org.waypoint.okr.domain.cycle.DateRange;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.scoring.KeyResultFacts;
import org.waypoint.okr.domain.scoring.PaceRules;
import org.waypoint.okr.domain.scoring.Punctuality;

/** Counts check-ins in windows of four weeks that end on one day, and in the four weeks before. */
record Weeks(LocalDate day, PaceRules rules, ZoneId zone) {
    private static final int FOUR_WEEKS = 28;

    /** Of the last four weeks and the four before. */
    FadeAlarm of(Collection<KeyResult> keyResults, DateRange cycle) {
        Punctuality now = upTo(keyResults, cycle, day);
        Punctuality earlier = upTo(keyResults, cycle, day.minusDays(FOUR_WEEKS));
        Punctuality earliest = upTo(keyResults, cycle, day.minusDays(2L * FOUR_WEEKS));
        return new FadeAlarm(earlier.since(earliest), now.since(earlier));
    }

    /** Since the beginning of the cycle. */
    Punctuality upTo(Collection<KeyResult> keyResults, DateRange cycle, LocalDate last) {
        return Punctuality.of(
                keyResults.stream()
                        .map(keyResult -> KeyResultFacts.of(keyResult, zone))
                        .toList(),
                cycle,
                last,
                rules);
    }
}
