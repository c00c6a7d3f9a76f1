package org.waypoint.okr.app.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.scoring.Band;

/**
 * A score as REST answers it and pages show it.
 *
 * @param score 0 to 1 with four decimals, or null where there is nothing to score
 * @param progress the raw ratio with four decimals; may lie below 0 or above 1
 * @param displayed one decimal, as in "0.4"; null like the score
 * @param bandLabel the band in the words of the organisation, else of the reader’s language
 * @param committedMissed a commitment that stays under 1.0, or an objective that holds one
 * @param possiblyTooEasy an aspirational goal that reached 1.0
 * @param belowBaseline the value is worse than at the start
 */
public record ScoreView(
        @Nullable BigDecimal score,
        @Nullable BigDecimal progress,
        @Nullable String displayed,
        Band band,
        String bandLabel,
        boolean committedMissed,
        boolean possiblyTooEasy,
        boolean belowBaseline,
        PaceView pace,
        ExplanationView explanation) {
    /** The same score with more sentences before those of its explanation. */
    public ScoreView explainedBy(List<String> sentences) {
        List<String> steps = new ArrayList<>(sentences);
        steps.addAll(explanation.steps());
        return new ScoreView(
                score,
                progress,
                displayed,
                band,
                bandLabel,
                committedMissed,
                possiblyTooEasy,
                belowBaseline,
                pace,
                new ExplanationView(
                        explanation.ruleVersion(),
                        explanation.formula(),
                        explanation.formulaInWords(),
                        explanation.inputs(),
                        steps,
                        explanation.excluded()));
    }
}
