package org.waypoint.okr.domain.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.domain.objective.ObjectiveType.ASPIRATIONAL;
import static org.waypoint.okr.domain.objective.ObjectiveType.COMMITTED;

import java.math.BigDecimal;
import org.junit.Test;
import org.waypoint.okr.domain.objective.ObjectiveType;

public class GradeTest {
    @Test
    public void theColourFollowsFromTheDisplayedDecimal() {
        assertThat(grade("0.3499", ASPIRATIONAL).band()).isEqualTo(Band.RED);
        assertThat(grade("0.35", ASPIRATIONAL).band()).isEqualTo(Band.AMBER);
        assertThat(grade("0.6499", ASPIRATIONAL).band()).isEqualTo(Band.AMBER);
        assertThat(grade("0.65", ASPIRATIONAL).band()).isEqualTo(Band.GREEN);
    }

    @Test
    public void anAspirationReachedInFullMayHaveBeenTooEasy() {
        assertThat(grade("1", ASPIRATIONAL).possiblyTooEasy()).isTrue();
        assertThat(grade("0.9999", ASPIRATIONAL).possiblyTooEasy()).isFalse();
        assertThat(grade("1", COMMITTED).possiblyTooEasy()).isFalse();
    }

    @Test
    public void aCommitmentUnderOneIsMissedAndNeverGreen() {
        assertThat(grade("1", COMMITTED).band()).isEqualTo(Band.GREEN);
        assertThat(grade("0.8", COMMITTED).band()).isEqualTo(Band.AMBER);
        assertThat(grade("0.8", COMMITTED).committedMissed()).isTrue();
        assertThat(grade("0.2", COMMITTED).band()).isEqualTo(Band.RED);
        assertThat(grade("0.8", ASPIRATIONAL).committedMissed()).isFalse();
    }

    @Test
    public void roundingDoesNotTurnAMissedCommitmentIntoAKeptOne() {
        assertThat(grade("0.9999", COMMITTED).displayed()).hasToString("0.9");
        assertThat(grade("0.9999", ASPIRATIONAL).displayed()).hasToString("1.0");
    }

    @Test
    public void withoutAScoreThereIsNoGrade() {
        assertThat(Grade.of(null, COMMITTED, ScoringRules.defaults().grades())).isEqualTo(Grade.none());
    }

    @Test
    public void otherThresholdsGiveOtherColours() {
        GradeRules strict = GradeRules.thresholds(new BigDecimal("0.5"), new BigDecimal("0.9"));

        assertThat(Grade.of(new BigDecimal("0.8"), ASPIRATIONAL, strict).band()).isEqualTo(Band.AMBER);
    }

    private static Grade grade(String score, ObjectiveType type) {
        return Grade.of(new BigDecimal(score), type, ScoringRules.defaults().grades());
    }
}
