package org.waypoint.okr.domain.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.domain.scoring.FactsFixture.HALFWAY;
import static org.waypoint.okr.domain.scoring.FactsFixture.QUARTER;
import static org.waypoint.okr.domain.scoring.FactsFixture.aKeyResult;
import static org.waypoint.okr.domain.scoring.FactsFixture.aspirational;
import static org.waypoint.okr.domain.scoring.FactsFixture.committed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import org.junit.Test;
import org.waypoint.okr.domain.cycle.DateRange;
import org.waypoint.okr.domain.keyresult.Metric;
import org.waypoint.okr.domain.objective.ObjectiveType;
import org.waypoint.okr.domain.scoring.explanation.Exclusion;
import org.waypoint.okr.domain.scoring.explanation.ExclusionReason;
import org.waypoint.okr.domain.scoring.explanation.ExplanationStep;
import org.waypoint.okr.domain.scoring.explanation.StepKind;

public class KeyResultScoringTest {
    @Test
    public void theExampleOfTheContractIsReproduced() {
        LocalDate dayFortySix = LocalDate.of(2026, Month.NOVEMBER, 15);
        ScoringContext ninetyOneDays = new ScoringContext(
                ObjectiveType.ASPIRATIONAL,
                new DateRange(QUARTER.start(), QUARTER.end().minusDays(1)),
                false,
                dayFortySix,
                ScoringRules.defaults());

        Score score = aKeyResult()
                .from("500")
                .to("400")
                .measured("460")
                .scored(ninetyOneDays)
                .score();

        assertThat(score.score()).hasToString("0.4000");
        assertThat(score.progress()).hasToString("0.4000");
        assertThat(score.displayed()).hasToString("0.4");
        assertThat(score.band()).isEqualTo(Band.AMBER);
        assertThat(score.pace().expected()).hasToString("0.5055");
        assertThat(score.pace().difference()).hasToString("-0.1055");
        assertThat(score.pace().status()).isEqualTo(PaceStatus.AT_RISK);
        assertThat(score.explanation().ruleVersion()).isEqualTo("1");
        assertThat(score.explanation().formula().symbols()).isEqualTo("(current − baseline) / (target − baseline)");
        assertThat(score.explanation().inputs()).containsOnlyKeys("baseline", "target", "current");
    }

    @Test
    public void fallingBelowTheBaselineIsKeptButScoresZero() {
        Score score = aKeyResult().measured("-12").scored().score();

        assertThat(score.progress()).isEqualByComparingTo("-0.12");
        assertThat(score.score()).isEqualByComparingTo("0");
        assertThat(score.belowBaseline()).isTrue();
        assertThat(score.explanation().steps())
                .extracting(ExplanationStep::kind)
                .contains(StepKind.CLAMPED, StepKind.BELOW_BASELINE);
    }

    @Test
    public void goingBeyondTheTargetIsKeptButScoresOne() {
        Score score = aKeyResult().measured("125").scored().score();

        assertThat(score.progress()).isEqualByComparingTo("1.25");
        assertThat(score.score()).isEqualByComparingTo("1");
        assertThat(score.belowBaseline()).isFalse();
    }

    @Test
    public void progressIsRoundedHalfUpToFourDecimals() {
        assertThat(aKeyResult().to("3").measured("2").scored().value()).hasToString("0.6667");
        assertThat(aKeyResult().to("20000").measured("1").scored().value()).hasToString("0.0001");
        assertThat(aKeyResult().to("30000").measured("1").scored().value()).hasToString("0.0000");
    }

    @Test
    public void withoutACheckInThereIsNoScoreAndTheReasonIsNamed() {
        KeyResultScore keyResult = aKeyResult().withId(7).scored();

        assertThat(keyResult.value()).isNull();
        assertThat(keyResult.score().progress()).isNull();
        assertThat(keyResult.score().band()).isEqualTo(Band.NONE);
        assertThat(keyResult.score().explanation().excluded())
                .containsExactly(new Exclusion(keyResult.id(), ExclusionReason.NO_CHECK_IN));
    }

    @Test
    public void whatCannotBeObservedYetIsDeferredEvenWithMeasurements() {
        KeyResultScore keyResult =
                aKeyResult().measured("50").notYetObservable().scored();

        assertThat(keyResult.value()).isNull();
        assertThat(keyResult.score().pace()).isEqualTo(Pace.none());
        assertThat(keyResult.exclusion()).isEqualTo(new Exclusion(keyResult.id(), ExclusionReason.NOT_YET_OBSERVABLE));
    }

    @Test
    public void measurementsAfterTheDayAreNotKnownYet() {
        FactsFixture keyResult =
                aKeyResult().measured(HALFWAY.minusDays(7), "20").measured("50");

        assertThat(keyResult.scored(aspirational().on(HALFWAY.minusDays(1))).value())
                .isEqualByComparingTo("0.2");
        assertThat(keyResult.scored().value()).isEqualByComparingTo("0.5");
    }

    @Test
    public void ofTwoMeasurementsOnOneDayTheLaterEntryCounts() {
        assertThat(aKeyResult().measured("30").measured("40").scored().value()).isEqualByComparingTo("0.4");
    }

    @Test
    public void aBinaryKeyResultIsAllOrNothing() {
        assertThat(aKeyResult().binary().measured("1").scored().value()).isEqualByComparingTo("1");
        assertThat(aKeyResult().binary().measured("0").scored().value()).isEqualByComparingTo("0");
    }

    @Test
    public void aRecalibratedKeyResultIsGradedBothWays() {
        Metric promised = Metric.moving(BigDecimal.ZERO, BigDecimal.valueOf(100));

        KeyResultScore keyResult =
                aKeyResult().to("50").recalibratedFrom(promised).measured("40").scored();

        assertThat(keyResult.value()).isEqualByComparingTo("0.8");
        assertThat(keyResult.againstOriginal().score()).isEqualByComparingTo("0.4");
        assertThat(keyResult.againstOriginal().band()).isEqualTo(Band.AMBER);
        assertThat(keyResult.score().explanation().steps())
                .extracting(ExplanationStep::kind)
                .contains(StepKind.AGAINST_ORIGINAL);
    }

    @Test
    public void aGuardrailHasItsOwnScoreButNeverCounts() {
        KeyResultScore guardrail =
                aKeyResult().guardrail("4", null).measured("3").scored(committed());

        assertThat(guardrail.insideBand()).isFalse();
        assertThat(guardrail.isBrokenGuardrail()).isTrue();
        assertThat(guardrail.counts()).isFalse();
        assertThat(guardrail.score().grade().committedMissed()).isFalse();
    }

    @Test
    public void keepingABandInFullIsNotTooEasy() {
        KeyResultScore maintained = aKeyResult()
                .maintain("5", "7")
                .knownSince(HALFWAY)
                .measured("6")
                .scored();

        assertThat(maintained.value()).isEqualByComparingTo("1");
        assertThat(maintained.score().grade().possiblyTooEasy()).isFalse();
    }

    @Test
    public void inTheBacklogThereIsProgressButNoPace() {
        ScoringContext backlog =
                new ScoringContext(ObjectiveType.ASPIRATIONAL, null, false, HALFWAY, ScoringRules.defaults());

        Score score = aKeyResult().measured("40").scored(backlog).score();

        assertThat(score.score()).isEqualByComparingTo("0.4");
        assertThat(score.pace()).isEqualTo(Pace.none());
    }
}
