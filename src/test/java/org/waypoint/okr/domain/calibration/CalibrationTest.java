package org.waypoint.okr.domain.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.HypothesisFixture.aBet;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.Test;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.hypothesis.EpicTrail;
import org.waypoint.okr.domain.hypothesis.EvidenceKind;
import org.waypoint.okr.domain.hypothesis.Hypothesis;
import org.waypoint.okr.domain.hypothesis.NextStep;
import org.waypoint.okr.domain.hypothesis.Verdict;
import org.waypoint.okr.domain.hypothesis.VerdictGiven;

/** The numbers are worked out by hand beside each test. */
public class CalibrationTest {
    private static final LocalDate DECIDED = LocalDate.parse("2026-12-10");

    private static DecidedBet bet(String low, String high, String observed, int belief, Verdict verdict) {
        return decided(aBet().predicting(low, high).build(), observed, belief, verdict);
    }

    private static DecidedBet decided(Hypothesis bet, String observed, int belief, Verdict verdict) {
        VerdictGiven given = new VerdictGiven(
                verdict,
                observed == null ? null : new BigDecimal(observed),
                "learned",
                EvidenceKind.TEST,
                NextStep.RETIRE,
                new Stamp("ada", Instant.parse("2026-12-10T09:00:00Z")));
        return new DecidedBet(bet, given, DECIDED, belief);
    }

    private static DecidedBet shipped(String day) {
        EpicTrail trail = new EpicTrail(1L, null, null, day == null ? null : LocalDate.parse(day), null, null);
        return decided(aBet().trailed(trail).build(), "15", 5, Verdict.PARTLY);
    }

    /** Middles 15, -3, 2 and 5: observed are 1, 0.5, 2.5 and -1 of them. */
    private static final List<DecidedBet> FOUR = List.of(
            bet("10", "20", "15", 8, Verdict.SUPPORTED),
            bet("-2", "-4", "-1.5", 5, Verdict.PARTLY),
            bet("1", "3", "5", 6, Verdict.REFUTED),
            bet("0", "10", "-5", 3, Verdict.CANNOT_TELL));

    @Test
    public void rangesOfDifferentUnitsAreComparedInSharesOfTheirMiddle() {
        RangeFit fit = Calibration.of(FOUR).ranges();

        assertThat(fit.measured()).isEqualTo(4);
        assertThat(List.of(fit.below(), fit.inside(), fit.above())).containsExactly(2, 1, 1);
        assertThat(fit.hitRate()).isEqualTo("0.2500");
        assertThat(fit.meanError()).as("(0 - 0.5 + 1.5 - 2) / 4").isEqualTo("-0.2500");
        assertThat(fit.meanAbsoluteError()).as("(0 + 0.5 + 1.5 + 2) / 4").isEqualTo("1.0000");
    }

    @Test
    public void aPointKnowsItsRangeAndWhereItFell() {
        List<Calibration.Point> points = Calibration.of(FOUR).points();

        assertThat(points.get(1).range())
                .isEqualTo(new PredictedRange(
                        new BigDecimal("0.6667"),
                        new BigDecimal("1.3333"),
                        new BigDecimal("0.5000"),
                        PredictedRange.Fit.BELOW));
        assertThat(points.get(3).range().observed()).as("the wrong way").isEqualTo("-1.0000");
    }

    @Test
    public void bothEndsBelongToTheRangeWhicheverWayItPoints() {
        assertThat(bet("10", "20", "10", 5, Verdict.PARTLY).range().fit()).isEqualTo(PredictedRange.Fit.INSIDE);
        assertThat(bet("10", "20", "20.01", 5, Verdict.PARTLY).range().fit()).isEqualTo(PredictedRange.Fit.ABOVE);
        assertThat(bet("-10", "-20", "-20", 5, Verdict.PARTLY).range().fit()).isEqualTo(PredictedRange.Fit.INSIDE);
        assertThat(bet("-10", "-20", "-9.99", 5, Verdict.PARTLY).range().fit()).isEqualTo(PredictedRange.Fit.BELOW);
        assertThat(bet("7", "7", "7", 5, Verdict.SUPPORTED).range().error()).isEqualByComparingTo("0");
    }

    @Test
    public void aBetNobodyMeasuredSaysNothingAboutRangesButCountsAsAVerdict() {
        Calibration calibration = Calibration.of(List.of(bet("10", "20", null, 7, Verdict.SUPPORTED)));

        assertThat(calibration.verdicts()).isEqualTo(1);
        assertThat(calibration.ranges()).isEqualTo(new RangeFit(0, 0, 0, 0, null, null, null));
        assertThat(calibration.beliefs().judged()).isEqualTo(1);
    }

    @Test
    public void beliefIsComparedWithVerdictsThatTell() {
        BeliefFit fit = Calibration.of(FOUR).beliefs();

        assertThat(fit.judged()).isEqualTo(3);
        assertThat(fit.brier()).as("(0.04 + 0 + 0.36) / 3").isEqualTo("0.1333");
        assertThat(fit.meanBelief()).as("(0.8 + 0.5 + 0.6) / 3").isEqualTo("0.6333");
        assertThat(fit.meanOutcome()).as("(1 + 0.5 + 0) / 3").isEqualTo("0.5000");
        assertThat(fit.steps())
                .containsExactly(
                        new BeliefFit.Step(4, 6, 2, new BigDecimal("0.5500"), new BigDecimal("0.2500")),
                        new BeliefFit.Step(7, 10, 1, new BigDecimal("0.8000"), new BigDecimal("1.0000")));
    }

    @Test
    public void whoIsAlwaysSureAndAlwaysWrongHasTheWorstNumber() {
        assertThat(Calibration.of(List.of(bet("1", "2", "0", 10, Verdict.REFUTED)))
                        .beliefs()
                        .brier())
                .isEqualTo("1.0000");
        assertThat(Calibration.of(List.of(bet("1", "2", "2", 10, Verdict.SUPPORTED)))
                        .beliefs()
                        .brier())
                .isEqualTo("0.0000");
    }

    @Test
    public void theMedianCountsTheDaysFromShippingToTheVerdict() {
        List<DecidedBet> bets = List.of(
                shipped("2026-12-10"),
                shipped("2026-12-05"),
                shipped("2026-11-10"),
                shipped(null),
                shipped("2026-12-11"));

        assertThat(Calibration.of(bets).decisions())
                .as("0, 5 and 30 days; one has not shipped, one shipped after its verdict")
                .isEqualTo(new DecisionTime(3, new BigDecimal("5.0")));
        assertThat(Calibration.of(bets.subList(0, 2)).decisions().medianDays()).isEqualTo("2.5");
    }

    @Test
    public void eightVerdictsAreEnough() {
        DecidedBet one = FOUR.get(0);

        assertThat(Calibration.of(Collections.nCopies(7, one)).isEnough()).isFalse();
        assertThat(Calibration.of(Collections.nCopies(7, one)).missing()).isEqualTo(1);
        assertThat(Calibration.of(Collections.nCopies(8, one)).isEnough()).isTrue();
        assertThat(Calibration.of(Collections.nCopies(9, one)).missing()).isZero();
    }

    @Test
    public void nothingDecidedGivesNoNumbers() {
        Calibration calibration = Calibration.of(List.of());

        assertThat(calibration.ranges().hitRate()).isNull();
        assertThat(calibration.beliefs()).isEqualTo(new BeliefFit(0, null, null, null, List.of()));
        assertThat(calibration.decisions()).isEqualTo(new DecisionTime(0, null));
    }
}
