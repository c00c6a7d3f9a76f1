package org.waypoint.okr.domain.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.scoring.explanation.ScoreExplanation;

/**
 * A computed score with all that is shown about it.
 *
 * @param score 0–1 with four decimals, or null where there is nothing to score; the explanation names why
 * @param progress the raw ratio with four decimals: negative below the baseline, above 1 beyond the target
 */
public record Score(
        @Nullable BigDecimal score,
        @Nullable BigDecimal progress,
        Grade grade,
        Pace pace,
        ScoreExplanation explanation) {

    /** Whether the value is worse than at the start: shown as such, scored 0. */
    public boolean belowBaseline() {
        return progress != null && progress.signum() < 0;
    }

    public @Nullable BigDecimal displayed() {
        return grade.displayed();
    }

    public Band band() {
        return grade.band();
    }
}
