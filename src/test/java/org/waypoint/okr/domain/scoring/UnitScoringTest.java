package org.waypoint.okr.domain.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.domain.scoring.FactsFixture.HALFWAY;
import static org.waypoint.okr.domain.scoring.FactsFixture.aKeyResult;
import static org.waypoint.okr.domain.scoring.FactsFixture.aspirational;
import static org.waypoint.okr.domain.scoring.FactsFixture.committed;

import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;
import org.waypoint.okr.domain.scoring.explanation.Exclusion;
import org.waypoint.okr.domain.scoring.explanation.ExclusionReason;
import org.waypoint.okr.domain.scoring.explanation.ExplanationStep;
import org.waypoint.okr.domain.scoring.explanation.StepKind;

/** The score of a unit or a project. */
public class UnitScoringTest {
    private static ObjectiveScore measured(String value) {
        return ObjectiveScoring.of(List.of(aKeyResult().measured(value).facts()), aspirational());
    }

    private static ObjectiveScore silent() {
        return ObjectiveScoring.of(List.of(aKeyResult().knownSince(HALFWAY).facts()), aspirational());
    }

    private static Score unit(ObjectiveScore... objectives) {
        return UnitScoring.of(Stream.of(objectives).toList(), ScoringRules.defaults());
    }

    @Test
    public void itIsThePlainMeanOfTheObjectives() {
        assertThat(unit(measured("40"), measured("80")).score()).isEqualByComparingTo("0.6");
    }

    @Test
    public void anObjectiveWithoutScoreIsNoZero() {
        Score score = unit(measured("40"), silent());

        assertThat(score.score()).isEqualByComparingTo("0.4");
        assertThat(score.explanation().inputs().get("objectives")).isEqualByComparingTo("2");
        assertThat(score.explanation().inputs().get("count")).isEqualByComparingTo("1");
    }

    @Test
    public void withoutObjectivesThereIsNoScoreAndItIsSaidWhy() {
        Score score = unit();

        assertThat(score.score()).isNull();
        assertThat(score.band()).isEqualTo(Band.NONE);
        assertThat(score.explanation().excluded())
                .extracting(Exclusion::reason)
                .containsExactly(ExclusionReason.NO_OBJECTIVES);
    }

    @Test
    public void aMissedCommitmentMarksTheWhole() {
        ObjectiveScore missed =
                ObjectiveScoring.of(List.of(aKeyResult().measured("99").facts()), committed());

        assertThat(unit(missed, measured("100")).grade().committedMissed()).isTrue();
        assertThat(unit(missed, measured("100")).explanation().steps())
                .extracting(ExplanationStep::kind)
                .contains(StepKind.HOLDS_MISSED_COMMITMENT)
                .doesNotContain(StepKind.COMMITTED_MISSED);
        assertThat(unit(measured("50")).grade().committedMissed()).isFalse();
    }

    @Test
    public void aMeanIsNeverTooEasy() {
        assertThat(unit(measured("100")).grade().possiblyTooEasy()).isFalse();
    }

    @Test
    public void theMeanDifferenceJudgesNotTheWeakestObjective() {
        Score score = unit(measured("90"), measured("20"));

        assertThat(score.pace().difference()).isEqualByComparingTo("0.05");
        assertThat(score.pace().status()).isEqualTo(PaceStatus.ON_TRACK);
    }

    @Test
    public void silenceOfAllIsNotOnTrack() {
        ScoringContext closed =
                new ScoringContext(aspirational().type(), FactsFixture.QUARTER, true, HALFWAY, ScoringRules.defaults());
        ObjectiveScore done =
                ObjectiveScoring.of(List.of(aKeyResult().measured("40").facts()), closed);

        assertThat(unit(done, done).pace().status()).isEqualTo(PaceStatus.DONE);
        assertThat(unit().pace().status()).isEqualTo(PaceStatus.NONE);
    }
}
