package org.waypoint.okr.domain.hypothesis;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * We believe [weBelieve] for [forWhom] will make them [willDo] and move the key result by [predictedLow to
 * predictedHigh]; we will know when [signal] by [signalDate].
 *
 * @param predictedLow change of the key result in its own unit, signed, the cautious end
 * @param predictedHigh the hopeful end, at least as far from zero as the cautious one
 * @param riskiestAssumption what would sink the bet if it were false
 */
public record HypothesisStatement(
        @Nullable String weBelieve,
        @Nullable String forWhom,
        @Nullable String willDo,
        @Nullable BigDecimal predictedLow,
        @Nullable BigDecimal predictedHigh,
        @Nullable String signal,
        @Nullable LocalDate signalDate,
        @Nullable String riskiestAssumption) {

    /** A bet can be placed once everything but the riskiest assumption is said; until then it is a draft. */
    public boolean isComplete() {
        return weBelieve != null
                && forWhom != null
                && willDo != null
                && predictedLow != null
                && predictedHigh != null
                && signal != null
                && signalDate != null;
    }
}
