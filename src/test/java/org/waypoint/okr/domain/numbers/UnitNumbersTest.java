package org.waypoint.okr.domain.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.HypothesisFixture.aBet;
import static org.waypoint.okr.fixture.KeyResultFixture.aKeyResult;
import static org.waypoint.okr.fixture.ObjectiveFixture.anObjective;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.calibration.DecidedBet;
import org.waypoint.okr.domain.closing.Closing;
import org.waypoint.okr.domain.closing.Computed;
import org.waypoint.okr.domain.closing.Decided;
import org.waypoint.okr.domain.closing.Grading;
import org.waypoint.okr.domain.cycle.DateRange;
import org.waypoint.okr.domain.hypothesis.EpicTrail;
import org.waypoint.okr.domain.hypothesis.EvidenceKind;
import org.waypoint.okr.domain.hypothesis.Hypothesis;
import org.waypoint.okr.domain.hypothesis.NextStep;
import org.waypoint.okr.domain.hypothesis.Verdict;
import org.waypoint.okr.domain.hypothesis.VerdictGiven;
import org.waypoint.okr.domain.keyresult.Metric;
import org.waypoint.okr.domain.objective.Decision;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveType;
import org.waypoint.okr.domain.scoring.KeyResultFacts;
import org.waypoint.okr.domain.scoring.ScoringRules;
import org.waypoint.okr.domain.scoring.explanation.ExclusionReason;
import org.waypoint.okr.domain.scoring.explanation.Explained;
import org.waypoint.okr.fake.FakeWorld;

/** The numbers are worked out by hand beside each test. */
public class UnitNumbersTest {
    private final FakeWorld world = FakeWorld.on("2026-11-15");

    private static DecidedBet bet(String low, String high, String observed, int belief, Verdict verdict) {
        return decided(aBet().predicting(low, high).build(), observed, belief, verdict);
    }

    private static DecidedBet shipped(String day) {
        EpicTrail trail = new EpicTrail(1L, null, null, day == null ? null : LocalDate.parse(day), null, null);
        return decided(aBet().trailed(trail).build(), "15", 5, Verdict.PARTLY);
    }

    private static DecidedBet decided(Hypothesis bet, String observed, int belief, Verdict verdict) {
        VerdictGiven given = new VerdictGiven(
                verdict,
                observed == null ? null : new BigDecimal(observed),
                "learned",
                EvidenceKind.TEST,
                NextStep.RETIRE,
                at("2026-12-10T09:00:00Z"));
        return new DecidedBet(bet, given, LocalDate.parse("2026-12-10"), belief);
    }

    private static Stamp at(String moment) {
        return new Stamp("ada", Instant.parse(moment));
    }

    /** Middles 15, −3 and 2: observed are 1, 0.5 and 2.5 of them, so off by 0, −0.5 and 1.5. */
    private static final CalibrationNumbers FOUR = new CalibrationNumbers(List.of(
            bet("10", "20", "15", 8, Verdict.SUPPORTED),
            bet("-2", "-4", "-1.5", 5, Verdict.PARTLY),
            bet("1", "3", "5", 6, Verdict.REFUTED),
            bet("0", "10", null, 3, Verdict.CANNOT_TELL)));

    @Test
    public void theHitRateNamesEveryBetAndWhereItLies() {
        Explained rate = FOUR.hitRate();

        assertThat(rate.value()).as("1 of 3").isEqualTo("0.3333");
        assertThat(Said.steps(rate))
                .containsExactly(
                        "BET_INSIDE #1 15 10 20",
                        "BET_BELOW #1 -1.5 -2 -4",
                        "BET_ABOVE #1 5 1 3",
                        "DIVIDED 1 3 0.3333",
                        "SHOWN_IN_PERCENT");
        assertThat(Said.leftOut(rate)).containsExactly(ExclusionReason.NOT_OBSERVED);
    }

    @Test
    public void theErrorsAreMeansOverTheSameBets() {
        assertThat(FOUR.meanError().value()).as("(0 − 0.5 + 1.5) / 3").isEqualTo("0.3333");
        assertThat(Said.steps(FOUR.meanError()))
                .containsExactly(
                        "BET_ERROR #1 1.0000 0.0000",
                        "BET_ERROR #1 0.5000 -0.5000",
                        "BET_ERROR #1 2.5000 1.5000",
                        "DIVIDED 1.0000 3 0.3333",
                        "SHOWN_IN_PERCENT");
        assertThat(FOUR.meanDistance().value()).as("(0 + 0.5 + 1.5) / 3").isEqualTo("0.6667");
        assertThat(Said.steps(FOUR.meanDistance())).contains("BET_ERROR #1 0.5000 0.5000", "DIVIDED 2.0000 3 0.6667");
    }

    @Test
    public void beliefIsComparedWithOutcomeBetByBetAndInGroups() {
        Explained fit = FOUR.beliefFit();

        assertThat(fit.value()).as("(0.04 + 0 + 0.36) / 3").isEqualTo("0.1333");
        assertThat(Said.steps(fit))
                .containsExactly(
                        "BET_SQUARED #1 0.8 1 0.04",
                        "BET_SQUARED #1 0.5 0.5 0.00",
                        "BET_SQUARED #1 0.6 0 0.36",
                        "DIVIDED 0.40 3 0.1333",
                        "BELIEF_GROUP 4 6 2 0.5500 0.2500",
                        "BELIEF_GROUP 7 10 1 0.8000 1.0000",
                        "SHOWN_WITH_TWO_DECIMALS");
        assertThat(Said.leftOut(fit)).containsExactly(ExclusionReason.CANNOT_TELL);
    }

    @Test
    public void theMedianLeavesOutWhatWasDecidedBeforeItShipped() {
        Explained days = new CalibrationNumbers(
                        List.of(shipped("2026-12-10"), shipped("2026-12-05"), shipped("2026-11-10"), shipped(null)))
                .decisionTime();

        assertThat(days.value()).as("0, 5 and 30").isEqualTo("5.0");
        assertThat(Said.steps(days))
                .containsExactly(
                        "BET_DAYS #1 0", "BET_DAYS #1 5", "BET_DAYS #1 30", "MEDIAN 3 5.0", "ROUNDED_TO_ONE_DECIMAL");
        assertThat(Said.leftOut(days)).containsExactly(ExclusionReason.NOT_SHIPPED);
    }

    @Test
    public void nothingDecidedIsSaidOnceAndHundredsAreNotAllNamed() {
        CalibrationNumbers none = new CalibrationNumbers(List.of());
        CalibrationNumbers many =
                new CalibrationNumbers(Collections.nCopies(33, bet("10", "20", "15", 8, Verdict.SUPPORTED)));

        assertThat(none.hitRate().value()).isNull();
        assertThat(Said.leftOut(none.hitRate())).containsExactly(ExclusionReason.NO_VERDICT);
        assertThat(Said.steps(many.hitRate())).hasSize(33).contains("AND_MORE 3", "DIVIDED 33 33 1.0000");
    }

    /** By 15 November six weeks of the quarter are over; one has a check-in, and one key result is deferred. */
    @Test
    public void punctualityIsSummedOverTheKeyResults() {
        List<KeyResultFacts> facts = List.of(
                KeyResultFacts.of(aKeyResult().measured("2026-10-05", "10").withId(1), ZoneOffset.UTC),
                KeyResultFacts.of(
                        aKeyResult()
                                .deferredUntil(LocalDate.parse("2026-12-01"))
                                .withId(2),
                        ZoneOffset.UTC));

        Explained punctuality = PunctualityNumber.of(
                facts,
                new DateRange(LocalDate.parse("2026-10-01"), LocalDate.parse("2026-12-31")),
                LocalDate.parse("2026-11-15"),
                ScoringRules.defaults().pace());

        assertThat(punctuality.value()).as("1 of 6").isEqualTo("0.1667");
        assertThat(Said.steps(punctuality))
                .containsExactly("WEEKS_KEPT #1 1 6", "DIVIDED 1 6 0.1667", "SHOWN_IN_PERCENT");
        assertThat(Said.leftOut(punctuality)).containsExactly(ExclusionReason.NOT_YET_OBSERVABLE);
    }

    @Test
    public void yesOrNoIsNotMeasurable() {
        Explained share = MeasurableNumber.of(List.of(
                aKeyResult().withId(1),
                aKeyResult().measuring(Metric.binary()).withId(2),
                aKeyResult().guardrail("5").withId(3)));

        assertThat(share.value()).isEqualTo("0.6667");
        assertThat(Said.steps(share)).containsExactly("DIVIDED 2 3 0.6667", "SHOWN_IN_PERCENT");
        assertThat(Said.leftOut(share)).containsExactly(ExclusionReason.YES_OR_NO);
    }

    /** The grade of the closing counts before the one that stands in the objective: (0.4 + 0.7 + 0.8) / 3 = 0.63. */
    @Test
    public void theMeanGradeIsOfOneTypeAndNamesWhatHasNone() {
        Objective imported = anObjective().graded("0.4").storedIn(world);
        Objective first = anObjective().storedIn(world);
        Objective second = anObjective().graded("0.1").storedIn(world);
        Objective ungraded = anObjective().storedIn(world);
        Objective committed = anObjective().committed().graded("1.0").storedIn(world);

        Explained mean = MeanGradeNumber.of(
                List.of(imported, first, second, ungraded, committed),
                Map.of(
                        first.id(), graded(first, "0.7", "2026-12-20T09:00:00Z"),
                        second.id(), graded(second, "0.8", "2026-12-22T09:00:00Z")),
                ObjectiveType.ASPIRATIONAL);

        assertThat(mean.value()).isEqualTo("0.63");
        assertThat(Said.steps(mean)).contains("DIVIDED 1.9 3 0.63", "ROUNDED_TO_TWO_DECIMALS");
        assertThat(Said.leftOut(mean)).containsExactly(ExclusionReason.NOT_GRADED);
        assertThat(Said.leftOut(MeanGradeNumber.of(List.of(committed), Map.of(), ObjectiveType.ASPIRATIONAL)))
                .containsExactly(ExclusionReason.NO_OBJECTIVES);
    }

    /** From 20 December to 3 January, both included. */
    @Test
    public void theDaysOfClosingGoFromTheFirstGradeToTheLastDecision() {
        Objective first = anObjective().storedIn(world);
        Objective second = anObjective().storedIn(world);
        Closing early = decided(graded(first, "0.7", "2026-12-20T09:00:00Z"), "2026-12-21T09:00:00Z");
        Closing late = decided(graded(second, "0.8", "2026-12-22T09:00:00Z"), "2027-01-03T09:00:00Z");

        Explained days = ClosingDaysNumber.of(
                List.of(first, second), Map.of(first.id(), early, second.id(), late), ZoneOffset.UTC);

        assertThat(days.value()).isEqualByComparingTo("15");
        assertThat(Said.steps(days))
                .containsExactly("FIRST_GRADE 2026-12-20", "LAST_DECISION 2027-01-03 15", "NOT_ROUNDED");
        assertThat(Said.leftOut(
                        ClosingDaysNumber.of(List.of(first, second), Map.of(first.id(), early), ZoneOffset.UTC)))
                .containsExactly(ExclusionReason.NOT_DECIDED);
    }

    private static Closing graded(Objective objective, String grade, String moment) {
        Grading.Said said = new Grading.Said(new BigDecimal(grade), null, null, null);
        return Closing.open(objective).graded(new Grading(new Computed(null, null, null, false), said, at(moment)));
    }

    private static Closing decided(Closing closing, String moment) {
        return closing.decided(new Decided(Decision.DONE, "over", Map.of(), null, at(moment)));
    }
}
