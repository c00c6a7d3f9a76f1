package org.waypoint.okr.domain.numbers;

import java.math.BigDecimal;
import org.waypoint.okr.domain.scoring.ScoringRules;
import org.waypoint.okr.domain.scoring.arithmetic.Ratio;
import org.waypoint.okr.domain.scoring.explanation.Exclusion;
import org.waypoint.okr.domain.scoring.explanation.ExclusionReason;
import org.waypoint.okr.domain.scoring.explanation.Explained;
import org.waypoint.okr.domain.scoring.explanation.Formula;
import org.waypoint.okr.domain.scoring.explanation.InputName;
import org.waypoint.okr.domain.scoring.explanation.ScoreExplanation;
import org.waypoint.okr.domain.scoring.explanation.StepKind;

/**
 * How much of the work below a key result's epics is done. It stands beside the score and never counts in it.
 *
 * @param epics those the reader may browse; their issues are counted
 * @param hiddenEpics more epics that bet on the key result
 * @param tooMuch there are more issues than are counted for one page
 */
public record WorkNumber(int done, int total, int epics, int hiddenEpics, boolean tooMuch) {
    /** The share of issues that are done, four decimals. */
    public Explained explained() {
        ScoreExplanation.Builder explanation = ScoreExplanation.of(ScoringRules.CURRENT_VERSION, Formula.WORK_DONE);
        explanation.excludeIf(tooMuch, ExclusionReason.TOO_MUCH_WORK);
        explanation.excludeIf(!tooMuch && total == 0, ExclusionReason.NO_WORK);
        if (hiddenEpics > 0) {
            explanation.exclude(Exclusion.counted(ExclusionReason.HIDDEN_EPICS, hiddenEpics));
        }
        BigDecimal share = tooMuch || total == 0 ? null : Ratio.of(done, total);
        if (share != null) {
            explanation.input(InputName.DONE, done).input(InputName.TOTAL, total);
            explanation
                    .step(StepKind.ISSUES_DONE, done, total, epics)
                    .step(StepKind.DIVIDED, done, total, share)
                    .step(StepKind.SHOWN_IN_PERCENT);
        }
        return explanation.step(StepKind.WORK_IS_NO_RESULT).explains(share);
    }
}
