package org.waypoint.okr.domain.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.scoring.explanation.ScoreExplanation;
import org.waypoint.okr.domain.scoring.explanation.StepKind;

/** Explains how a score became the grade that is shown. */
final class GradeSteps {
    private GradeSteps() {}

    static void note(ScoreExplanation.Builder explanation, @Nullable BigDecimal score, Grade grade) {
        BigDecimal displayed = grade.displayed();
        if (score == null || displayed == null) {
            return;
        }
        explanation.step(StepKind.DISPLAYED, score, displayed);
        if (grade.committedMissed()) {
            explanation.step(StepKind.COMMITTED_MISSED, score);
        }
        if (grade.possiblyTooEasy()) {
            explanation.step(StepKind.POSSIBLY_TOO_EASY);
        }
    }
}
