package org.waypoint.okr.domain.numbers;

import java.math.BigDecimal;
import java.util.Collection;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultKind;
import org.waypoint.okr.domain.scoring.ScoringRules;
import org.waypoint.okr.domain.scoring.arithmetic.Ratio;
import org.waypoint.okr.domain.scoring.explanation.ExclusionReason;
import org.waypoint.okr.domain.scoring.explanation.Explained;
import org.waypoint.okr.domain.scoring.explanation.Formula;
import org.waypoint.okr.domain.scoring.explanation.InputName;
import org.waypoint.okr.domain.scoring.explanation.ScoreExplanation;
import org.waypoint.okr.domain.scoring.explanation.StepKind;

/** The share of key results that are measured by a number rather than by yes or no. */
public final class MeasurableNumber {
    private MeasurableNumber() {}

    public static Explained of(Collection<KeyResult> keyResults) {
        ScoreExplanation.Builder explanation = ScoreExplanation.of(ScoringRules.CURRENT_VERSION, Formula.MEASURABLE);
        int all = keyResults.size();
        int measurable = count(keyResults);
        explanation.input(InputName.MEASURABLE, measurable).input(InputName.KEY_RESULTS, all);
        explanation.excludeIf(all == 0, ExclusionReason.NO_KEY_RESULTS);
        explanation.excludeAll(
                keyResults.stream()
                        .filter(keyResult -> !isMeasurable(keyResult))
                        .map(KeyResult::id)
                        .toList(),
                ExclusionReason.YES_OR_NO);
        BigDecimal share = all == 0 ? null : Ratio.of(measurable, all);
        if (share != null) {
            explanation.step(StepKind.DIVIDED, measurable, all, share).step(StepKind.SHOWN_IN_PERCENT);
        }
        return explanation.explains(share);
    }

    public static int count(Collection<KeyResult> keyResults) {
        return Math.toIntExact(
                keyResults.stream().filter(MeasurableNumber::isMeasurable).count());
    }

    private static boolean isMeasurable(KeyResult keyResult) {
        return keyResult.metric().kind() != KeyResultKind.BINARY;
    }
}
