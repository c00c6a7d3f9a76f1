package org.waypoint.okr.domain.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.domain.scoring.FactsFixture.HALFWAY;
import static org.waypoint.okr.domain.scoring.FactsFixture.QUARTER;
import static org.waypoint.okr.domain.scoring.FactsFixture.aKeyResult;
import static org.waypoint.okr.domain.scoring.FactsFixture.aspirational;

import java.time.LocalDate;
import java.util.List;
import org.junit.Test;

/** Halfway through the quarter 0.5 is expected; each test says how far the key result is from that. */
public class PaceTest {
    @Test
    public void tenPointsBehindIsStillOnTrack() {
        assertThat(halfway("40").status()).isEqualTo(PaceStatus.ON_TRACK);
        assertThat(halfway("39.99").status()).isEqualTo(PaceStatus.AT_RISK);
    }

    @Test
    public void twentyFivePointsBehindIsStillAtRisk() {
        assertThat(halfway("25").status()).isEqualTo(PaceStatus.AT_RISK);
        assertThat(halfway("24.99").status()).isEqualTo(PaceStatus.OFF_TRACK);
    }

    @Test
    public void theStatusFollowsFromTheNumbersShown() {
        // 0.399999 is shown as 0.4000, and 0.4000 is on track.
        Pace pace = halfway("39.9999");

        assertThat(pace.difference()).hasToString("-0.1000");
        assertThat(pace.status()).isEqualTo(PaceStatus.ON_TRACK);
    }

    @Test
    public void aValueBelowTheBaselineIsFurtherBehind() {
        assertThat(halfway("-10").difference()).isEqualByComparingTo("-0.6");
    }

    @Test
    public void theFirstFourteenDaysAreTooEarly() {
        LocalDate dayFourteen = QUARTER.start().plusDays(13);

        assertThat(on(dayFourteen, aKeyResult().measured(dayFourteen, "0")).status())
                .isEqualTo(PaceStatus.TOO_EARLY);
        assertThat(on(dayFourteen.plusDays(1), aKeyResult().measured(dayFourteen, "0"))
                        .status())
                .isEqualTo(PaceStatus.AT_RISK);
    }

    @Test
    public void beforeTheCycleItIsTooEarlyAndNothingIsExpected() {
        Pace pace = on(QUARTER.start().minusDays(40), aKeyResult());

        assertThat(pace.status()).isEqualTo(PaceStatus.TOO_EARLY);
        assertThat(pace.expected()).isEqualByComparingTo("0");
    }

    @Test
    public void afterTheLastDayEverythingIsExpected() {
        Pace pace = on(QUARTER.end().plusDays(20), aKeyResult().measured(QUARTER.end(), "80"));

        assertThat(pace.expected()).isEqualByComparingTo("1");
        assertThat(pace.status()).isEqualTo(PaceStatus.AT_RISK);
    }

    @Test
    public void tenDaysOfSilenceAreToleratedElevenAreStale() {
        assertThat(on(HALFWAY, aKeyResult().measured(HALFWAY.minusDays(10), "50"))
                        .status())
                .isEqualTo(PaceStatus.ON_TRACK);
        assertThat(on(HALFWAY, aKeyResult().measured(HALFWAY.minusDays(11), "50"))
                        .status())
                .isEqualTo(PaceStatus.STALE);
    }

    @Test
    public void withoutAnyCheckInSilenceCountsFromTheFirstDayOfTheCycle() {
        assertThat(on(QUARTER.start().plusDays(10), aKeyResult()).status()).isEqualTo(PaceStatus.TOO_EARLY);
        assertThat(on(QUARTER.start().plusDays(11), aKeyResult()).status()).isEqualTo(PaceStatus.STALE);
    }

    @Test
    public void aKeyResultWrittenDownLateIsNotStaleAtOnce() {
        assertThat(on(HALFWAY, aKeyResult().knownSince(HALFWAY.minusDays(10))).status())
                .isEqualTo(PaceStatus.NONE);
        assertThat(on(HALFWAY, aKeyResult().knownSince(HALFWAY.minusDays(11))).status())
                .isEqualTo(PaceStatus.STALE);
    }

    @Test
    public void afterTheCycleNobodyOwesACheckIn() {
        FactsFixture keyResult = aKeyResult().measured(QUARTER.end().minusDays(10), "100");

        assertThat(on(QUARTER.end().plusDays(60), keyResult).status()).isEqualTo(PaceStatus.ON_TRACK);
    }

    @Test
    public void aBinaryKeyResultHasNoLineBeforeTheLastDay() {
        FactsFixture open = aKeyResult().binary().measured(QUARTER.end().minusDays(1), "0");

        assertThat(on(QUARTER.end().minusDays(1), open)).isEqualTo(Pace.none());
        assertThat(on(QUARTER.end(), open).status()).isEqualTo(PaceStatus.OFF_TRACK);
        assertThat(on(QUARTER.end(), open).expected()).isEqualByComparingTo("1");
    }

    @Test
    public void anAchievedBinaryKeyResultIsDoneAndNeverStale() {
        FactsFixture achieved = aKeyResult().binary().measured(QUARTER.start(), "1");

        assertThat(on(HALFWAY, achieved).status()).isEqualTo(PaceStatus.DONE);
    }

    @Test
    public void aBandIsExpectedToHoldInEveryDueWeek() {
        FactsFixture keyResult = aKeyResult().maintain("5", "7").knownSince(HALFWAY);

        assertThat(on(HALFWAY, keyResult.measured("6")).difference()).isEqualByComparingTo("0");
        assertThat(on(HALFWAY, keyResult.measured("8")).status()).isEqualTo(PaceStatus.OFF_TRACK);
    }

    @Test
    public void milestonesBendTheExpectationButNotTheProgress() {
        FactsFixture keyResult = aKeyResult().milestone(HALFWAY, "10").measured("12");

        KeyResultScore score = keyResult.scored();

        assertThat(score.value()).isEqualByComparingTo("0.12");
        assertThat(score.score().pace().expected()).isEqualByComparingTo("0.1");
        assertThat(score.score().pace().status()).isEqualTo(PaceStatus.ON_TRACK);
    }

    @Test
    public void theWeakestOfSeveralIsFoundAndNoneSaysNothing() {
        assertThat(PaceStatus.weakest(List.of(PaceStatus.DONE, PaceStatus.NONE, PaceStatus.TOO_EARLY)))
                .isEqualTo(PaceStatus.TOO_EARLY);
        assertThat(PaceStatus.weakest(List.of(PaceStatus.STALE, PaceStatus.OFF_TRACK)))
                .isEqualTo(PaceStatus.STALE);
        assertThat(PaceStatus.weakest(List.of(PaceStatus.NONE))).isEqualTo(PaceStatus.NONE);
    }

    private static Pace halfway(String value) {
        return aKeyResult().measured(value).scored().score().pace();
    }

    private static Pace on(LocalDate day, FactsFixture keyResult) {
        return keyResult.scored(aspirational().on(day)).score().pace();
    }
}
