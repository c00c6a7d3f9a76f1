package org.waypoint.okr.domain.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.HypothesisFixture.aBet;
import static org.waypoint.okr.fixture.KeyResultFixture.aKeyResult;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.Test;
import org.waypoint.okr.domain.cycle.DateRange;
import org.waypoint.okr.domain.hypothesis.HypothesisState;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.Measurement;
import org.waypoint.okr.domain.keyresult.MeasurementSeries;
import org.waypoint.okr.domain.objective.ObjectiveType;
import org.waypoint.okr.domain.objective.Origin;
import org.waypoint.okr.domain.scoring.KeyResultFacts;
import org.waypoint.okr.domain.scoring.ObjectiveScore;
import org.waypoint.okr.domain.scoring.ObjectiveScoring;
import org.waypoint.okr.domain.scoring.ScoringContext;
import org.waypoint.okr.domain.scoring.ScoringRules;
import org.waypoint.okr.domain.scoring.explanation.ExclusionReason;
import org.waypoint.okr.domain.scoring.explanation.Explained;

/** The numbers are worked out by hand beside each test. */
public class KeyResultNumbersTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-15");
    private static final LocalDate WEEK_AGO = TODAY.minusDays(7);

    private static ObjectiveScore on(LocalDate day, KeyResult keyResult) {
        return ObjectiveScoring.of(
                List.of(KeyResultFacts.of(keyResult, ZoneOffset.UTC)),
                new ScoringContext(
                        ObjectiveType.ASPIRATIONAL,
                        new DateRange(LocalDate.parse("2026-10-01"), LocalDate.parse("2026-12-31")),
                        false,
                        day,
                        ScoringRules.defaults()));
    }

    private static Explained movement(KeyResult keyResult) {
        return new MovementNumber(WEEK_AGO, TODAY)
                .of(
                        on(WEEK_AGO, keyResult).of(keyResult.id()),
                        on(TODAY, keyResult).of(keyResult.id()));
    }

    /** (30 − 10) / 40 = 0.5 and (20 − 10) / 40 = 0.25. */
    @Test
    public void movementIsProgressNowLessProgressAWeekAgo() {
        KeyResult keyResult = aKeyResult()
                .from("10", "50")
                .measured("2026-11-05", "20")
                .measured("2026-11-14", "30")
                .withId(1);

        Explained movement = movement(keyResult);

        assertThat(movement.value()).isEqualByComparingTo("0.25");
        assertThat(Said.steps(movement))
                .containsExactly(
                        "STOOD_ON 2026-11-08 20 0.2500",
                        "STOOD_ON 2026-11-15 30 0.5000",
                        "SUBTRACTED 0.5000 0.2500 0.2500",
                        "SHOWN_IN_PERCENT");
        assertThat(movement.explanation().inputs()).containsOnlyKeys("progressNow", "progressWeekAgo");
        assertThat(movement.explanation().ruleVersion()).isEqualTo("1");
    }

    @Test
    public void movementSaysWhyThereIsNone() {
        KeyResult fresh = aKeyResult().measured("2026-11-14", "30").withId(1);

        assertThat(movement(fresh).value()).isNull();
        assertThat(Said.leftOut(movement(fresh))).containsExactly(ExclusionReason.NO_EARLIER_VALUE);
        assertThat(Said.leftOut(movement(aKeyResult().withId(1)))).containsExactly(ExclusionReason.NO_CHECK_IN);
    }

    @Test
    public void anObjectiveMovesByItsScore() {
        KeyResult keyResult = aKeyResult()
                .from("10", "50")
                .measured("2026-11-05", "20")
                .measured("2026-11-14", "30")
                .withId(1);

        Explained movement = new MovementNumber(WEEK_AGO, TODAY).of(on(WEEK_AGO, keyResult), on(TODAY, keyResult));

        assertThat(Said.steps(movement))
                .containsExactly(
                        "SCORED_ON 2026-11-08 0.2500",
                        "SCORED_ON 2026-11-15 0.5000",
                        "SUBTRACTED 0.5000 0.2500 0.2500",
                        "SHOWN_IN_PERCENT");
    }

    @Test
    public void confidenceIsWhatTheLatestCheckInSays() {
        MeasurementSeries series = MeasurementSeries.of(felt("2026-11-05", 4), felt("2026-11-14", 7));

        assertThat(ConfidenceNumber.of(series).value()).isEqualByComparingTo("7");
        assertThat(Said.steps(ConfidenceNumber.of(series)))
                .containsExactly(
                        "CONFIDENCE_GIVEN 2026-11-14 7",
                        "CONFIDENCE_BEFORE 2026-11-05 4",
                        "CONFIDENCE_FELT",
                        "NOT_ROUNDED");
        assertThat(Said.leftOut(ConfidenceNumber.of(MeasurementSeries.of(felt("2026-11-14", null)))))
                .containsExactly(ExclusionReason.NO_CONFIDENCE);
        assertThat(Said.leftOut(ConfidenceNumber.of(MeasurementSeries.empty())))
                .containsExactly(ExclusionReason.NO_CHECK_IN);
    }

    private static Measurement felt(String day, Integer confidence) {
        return new Measurement(LocalDate.parse(day), BigDecimal.TEN, confidence);
    }

    /** Middles 15 and −3 make 12; from 40 to 100 are 60; 12 / 60 = 0.2. */
    @Test
    public void coverageIsWhatLiveBetsPredictOverTheGap() {
        KeyResult keyResult =
                aKeyResult().from("0", "100").measured("2026-11-10", "40").withId(1);

        Explained coverage = CoverageNumber.of(
                keyResult,
                List.of(
                        aBet().predicting("10", "20").build(),
                        aBet().predicting("-2", "-4").build(),
                        aBet().predicting("50", "60")
                                .in(HypothesisState.DROPPED)
                                .build()));

        assertThat(coverage.value()).isEqualByComparingTo("0.2");
        assertThat(Said.steps(coverage))
                .containsExactly(
                        "BET_PREDICTED #1 10 20 15",
                        "BET_PREDICTED #1 -2 -4 -3",
                        "SUBTRACTED 100 40 60",
                        "DIVIDED 12 60 0.2000",
                        "SHOWN_IN_PERCENT");
        assertThat(Said.leftOut(coverage)).containsExactly(ExclusionReason.NOT_LIVE);
        assertThat(coverage.explanation().inputs()).containsOnlyKeys("predicted", "target", "current");
    }

    @Test
    public void coverageSaysWhyThereIsNone() {
        KeyResult reached =
                aKeyResult().from("0", "100").measured("2026-11-10", "120").withId(1);
        KeyResult kept = aKeyResult().guardrail("5").withId(1);

        assertThat(Said.leftOut(CoverageNumber.of(reached, List.of(aBet().build()))))
                .containsExactly(ExclusionReason.GAP_CLOSED);
        assertThat(Said.leftOut(CoverageNumber.of(kept, List.of(aBet().build()))))
                .containsExactly(ExclusionReason.NO_GAP);
        assertThat(Said.leftOut(CoverageNumber.of(aKeyResult().from("0", "9").withId(1), List.of())))
                .containsExactly(ExclusionReason.NO_LIVE_HYPOTHESIS);
    }

    @Test
    public void workNamesWhatIsNotCountedAndWhyItDoesNotCount() {
        Explained work = new WorkNumber(3, 12, 2, 1, false).explained();

        assertThat(work.value()).isEqualByComparingTo("0.25");
        assertThat(Said.steps(work))
                .containsExactly("ISSUES_DONE 3 12 2", "DIVIDED 3 12 0.2500", "SHOWN_IN_PERCENT", "WORK_IS_NO_RESULT");
        assertThat(Said.leftOut(work)).containsExactly(ExclusionReason.HIDDEN_EPICS);
        assertThat(Said.leftOut(new WorkNumber(0, 0, 0, 0, false).explained()))
                .containsExactly(ExclusionReason.NO_WORK);
        assertThat(Said.leftOut(new WorkNumber(0, 0, 9, 0, true).explained()))
                .containsExactly(ExclusionReason.TOO_MUCH_WORK);
    }

    /** One from the team and one agreed of three: 0.6667. */
    @Test
    public void theLadderIsTheShareThatWasNotHandedDown() {
        Explained ladder = LadderNumber.of(List.of(Origin.AGREED, Origin.FROM_ABOVE, Origin.FROM_THE_TEAM));

        assertThat(ladder.value()).isEqualTo("0.6667");
        assertThat(Said.steps(ladder)).containsExactly("DIVIDED 2 3 0.6667", "HEALTHY_BAND 40 80", "SHOWN_IN_PERCENT");
        assertThat(Said.leftOut(LadderNumber.of(List.of()))).containsExactly(ExclusionReason.NO_OBJECTIVES);
    }

    /** Placed on 1 November, signal date 1 December: 12 held, 20 was the first after, 39 the last. */
    @Test
    public void theObservedChangeGoesFromThePlacementToTodayOrToTheSignalDate() {
        KeyResult keyResult = aKeyResult()
                .from("10", "40")
                .measured("2026-10-20", "12")
                .measured("2026-12-03", "20")
                .measured("2026-12-20", "39")
                .withId(1);

        assertThat(ObservedNumber.atSignal(aBet().build(), keyResult).value()).isEqualByComparingTo("8");
        assertThat(Said.steps(ObservedNumber.atSignal(aBet().build(), keyResult)))
                .containsExactly(
                        "HELD_VALUE 2026-10-20 12",
                        "MEASURED_ON 2026-12-03 20",
                        "SUBTRACTED 20 12 8",
                        "NO_PROOF",
                        "NOT_ROUNDED");
        assertThat(ObservedNumber.sincePlacement(aBet().build(), keyResult).value())
                .isEqualByComparingTo("27");
    }

    @Test
    public void beforeTheSignalTheLatestSpeaksAndBeforeTheFirstTheBaselineHolds() {
        KeyResult keyResult =
                aKeyResult().from("10", "40").measured("2026-11-20", "18").withId(1);

        assertThat(Said.steps(ObservedNumber.atSignal(aBet().build(), keyResult)))
                .containsExactly(
                        "HELD_BASELINE 2026-11-01 10",
                        "BEFORE_SIGNAL 2026-12-01",
                        "MEASURED_ON 2026-11-20 18",
                        "SUBTRACTED 18 10 8",
                        "NO_PROOF",
                        "NOT_ROUNDED");
        assertThat(Said.leftOut(ObservedNumber.atSignal(
                        aBet().build(), aKeyResult().from("10", "40").withId(1))))
                .containsExactly(ExclusionReason.NOT_MEASURED_SINCE);
        assertThat(Said.leftOut(ObservedNumber.sincePlacement(aBet().draft().build(), keyResult)))
                .containsExactly(ExclusionReason.NOT_PLACED);
    }
}
