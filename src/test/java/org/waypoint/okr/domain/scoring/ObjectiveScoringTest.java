package org.waypoint.okr.domain.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.domain.scoring.FactsFixture.HALFWAY;
import static org.waypoint.okr.domain.scoring.FactsFixture.QUARTER;
import static org.waypoint.okr.domain.scoring.FactsFixture.aKeyResult;
import static org.waypoint.okr.domain.scoring.FactsFixture.aspirational;
import static org.waypoint.okr.domain.scoring.FactsFixture.committed;

import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.scoring.explanation.Exclusion;
import org.waypoint.okr.domain.scoring.explanation.ExclusionReason;
import org.waypoint.okr.domain.scoring.explanation.ExplanationStep;
import org.waypoint.okr.domain.scoring.explanation.StepKind;

public class ObjectiveScoringTest {
    @Test
    public void guardrailsDeferredAndSilentOnesAreLeftOutAndNamed() {
        ObjectiveScore objective = scored(
                aspirational(),
                aKeyResult().withId(1).measured("60"),
                aKeyResult().withId(2).guardrail("1", null).measured("0"),
                aKeyResult().withId(3).measured("100").notYetObservable(),
                aKeyResult().withId(4),
                aKeyResult().withId(5).measured("100").weighing("0"));

        assertThat(objective.score().score()).isEqualByComparingTo("0.6");
        assertThat(objective.score().explanation().excluded())
                .containsExactly(
                        new Exclusion(new KeyResultId(2), ExclusionReason.GUARDRAIL),
                        new Exclusion(new KeyResultId(3), ExclusionReason.NOT_YET_OBSERVABLE),
                        new Exclusion(new KeyResultId(4), ExclusionReason.NO_CHECK_IN),
                        new Exclusion(new KeyResultId(5), ExclusionReason.WEIGHT_ZERO));
        assertThat(objective.brokenGuardrails()).containsExactly(new KeyResultId(2));
    }

    @Test
    public void withoutKeyResultsThereIsNoScoreAndTheReasonIsNamed() {
        ObjectiveScore objective = scored(committed());

        assertThat(objective.score().score()).isNull();
        assertThat(objective.score().grade()).isEqualTo(Grade.none());
        assertThat(objective.score().explanation().excluded())
                .containsExactly(new Exclusion(null, ExclusionReason.NO_KEY_RESULTS));
    }

    @Test
    public void whenAllWeightsAreZeroThereIsNoScore() {
        ObjectiveScore objective =
                scored(aspirational(), aKeyResult().measured("60").weighing("0"));

        assertThat(objective.score().score()).isNull();
        assertThat(objective.score().pace().status()).isEqualTo(PaceStatus.NONE);
    }

    @Test
    public void aMeanDoesNotHideAMissedCommitment() {
        List<FactsFixture> keyResults = new ArrayList<>();
        for (int i = 0; i < 99; i++) {
            keyResults.add(aKeyResult().withId(i).measured("100"));
        }
        keyResults.add(aKeyResult().withId(99).measured("99"));

        Grade grade = scored(committed(), keyResults.toArray(new FactsFixture[0]))
                .score()
                .grade();

        assertThat(grade.committedMissed()).isTrue();
        assertThat(grade.displayed()).isEqualByComparingTo("0.9");
        assertThat(grade.band()).isEqualTo(Band.AMBER);
    }

    @Test
    public void aCommitmentThatNobodyMeasuredIsNotKept() {
        ObjectiveScore objective =
                scored(committed(), aKeyResult().measured("100"), aKeyResult().withId(2));

        assertThat(objective.score().score()).isEqualByComparingTo("1");
        assertThat(objective.score().grade().committedMissed()).isTrue();
        assertThat(objective.score().band()).isNotEqualTo(Band.GREEN);
    }

    @Test
    public void aCommitmentMetInFullIsGreen() {
        Grade grade = scored(committed(), aKeyResult().measured("100")).score().grade();

        assertThat(grade.committedMissed()).isFalse();
        assertThat(grade.band()).isEqualTo(Band.GREEN);
        assertThat(grade.possiblyTooEasy()).isFalse();
    }

    @Test
    public void aBrokenGuardrailDoesNotBreakACommitment() {
        ObjectiveScore objective = scored(
                committed(),
                aKeyResult().measured("100"),
                aKeyResult().withId(2).guardrail("1", null).measured("0"));

        assertThat(objective.score().grade().committedMissed()).isFalse();
    }

    @Test
    public void belowTheBaselineCountsAsZeroInTheMean() {
        ObjectiveScore objective = scored(
                aspirational(), aKeyResult().measured("-50"), aKeyResult().measured("150"));

        assertThat(objective.score().score()).isEqualByComparingTo("0.5");
    }

    @Test
    public void theStatusIsThatOfTheWeakest() {
        ObjectiveScore objective = scored(
                aspirational(), aKeyResult().measured("100"), aKeyResult().measured("20"));

        assertThat(objective.score().score()).isEqualByComparingTo("0.6");
        assertThat(objective.score().pace().difference()).isEqualByComparingTo("0.1");
        assertThat(objective.score().pace().status()).isEqualTo(PaceStatus.OFF_TRACK);
    }

    @Test
    public void oneWithoutWeightHasNoSayInTheStatus() {
        ObjectiveScore objective = scored(
                aspirational(),
                aKeyResult().measured("50"),
                aKeyResult().measured("0").weighing("0"));

        assertThat(objective.score().pace().status()).isEqualTo(PaceStatus.ON_TRACK);
    }

    @Test
    public void oneStaleKeyResultMakesTheObjectiveStale() {
        ObjectiveScore objective =
                scored(aspirational(), aKeyResult().measured("0"), aKeyResult().measured(HALFWAY.minusDays(11), "90"));

        assertThat(objective.score().pace().status()).isEqualTo(PaceStatus.STALE);
    }

    @Test
    public void aStaleGuardrailDoesNot() {
        ObjectiveScore objective = scored(
                aspirational(),
                aKeyResult().measured("50"),
                aKeyResult().guardrail("1", null).measured(HALFWAY.minusDays(30), "2"));

        assertThat(objective.score().pace().status()).isEqualTo(PaceStatus.ON_TRACK);
    }

    @Test
    public void closingOverridesEverything() {
        ScoringContext closed = new ScoringContext(
                aspirational().type(), QUARTER, true, QUARTER.end().plusDays(30), ScoringRules.defaults());

        ObjectiveScore objective = scored(closed, aKeyResult().measured("10"));

        assertThat(objective.score().pace().status()).isEqualTo(PaceStatus.DONE);
    }

    @Test
    public void theExplanationAddsUp() {
        ObjectiveScore objective = scored(
                aspirational(),
                aKeyResult().withId(1).measured("60").weighing("2"),
                aKeyResult().withId(2).measured("30"));

        assertThat(objective.score().explanation().inputs().get("weights")).isEqualByComparingTo("3");
        assertThat(objective.score().explanation().inputs().get("weightedScores"))
                .isEqualByComparingTo("1.5");
        assertThat(objective.score().explanation().steps())
                .extracting(ExplanationStep::kind)
                .containsExactly(
                        StepKind.COUNTED,
                        StepKind.COUNTED,
                        StepKind.WEIGHTED_MEAN,
                        StepKind.DISPLAYED,
                        StepKind.EXPECTED_MEAN,
                        StepKind.DIFFERENCE);
        assertThat(objective.score().score()).isEqualByComparingTo("0.5");
    }

    private static ObjectiveScore scored(ScoringContext context, FactsFixture... keyResults) {
        List<KeyResultFacts> facts = new ArrayList<>();
        for (FactsFixture keyResult : keyResults) {
            facts.add(keyResult.facts());
        }
        return ObjectiveScoring.of(facts, context);
    }
}
