package org.waypoint.okr.domain.closing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.scoring.ObjectiveScore;
import org.waypoint.okr.domain.scoring.Score;

/**
 * What the engine says at the moment of grading; kept with the grade, because later measurements move the score.
 *
 * @param score 0 to 1 with four decimals, or null where there is nothing to score
 * @param displayed the score with one decimal, as the unit saw it; null like the score
 * @param againstOriginal the score against what was promised before targets moved; null when none moved
 * @param missed whether a commitment was not kept in full
 */
public record Computed(
        @Nullable BigDecimal score,
        @Nullable BigDecimal displayed,
        @Nullable BigDecimal againstOriginal,
        boolean missed) {

    /**
     * @param original the objective scored by its first metrics, or null when no target moved
     */
    public static Computed of(ObjectiveScore now, @Nullable ObjectiveScore original) {
        Score score = now.score();
        return new Computed(
                score.score(),
                score.displayed(),
                original == null ? null : original.score().score(),
                score.grade().committedMissed());
    }

    /** Whether a target moved on the way, so that the grade is to be read both ways. */
    public boolean targetMoved() {
        return againstOriginal != null;
    }

    /** The score against the first targets with one decimal; null where no target moved. */
    public @Nullable BigDecimal originalDisplayed() {
        return againstOriginal == null ? null : againstOriginal.setScale(1, RoundingMode.HALF_UP);
    }

    /** Whether a grade says something else than the score that is displayed. */
    public boolean differsFrom(@Nullable BigDecimal grade) {
        return grade == null || displayed == null ? !Objects.equals(grade, displayed) : grade.compareTo(displayed) != 0;
    }
}
