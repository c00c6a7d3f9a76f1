package org.waypoint.okr.domain.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.objective.ObjectiveType;

/**
 * A score as people read it: one decimal and a colour that follows from that decimal, so the two cannot contradict.
 *
 * @param displayed 0.0–1.0 with one decimal, or null where there is no score
 * @param committedMissed a commitment that is not kept in full; until the cycle ends read it as "not kept so far"
 * @param possiblyTooEasy an aspiration reached in full
 */
public record Grade(@Nullable BigDecimal displayed, Band band, boolean committedMissed, boolean possiblyTooEasy) {
    /** The best that a missed commitment can show. */
    private static final BigDecimal NEARLY = new BigDecimal("0.9");

    public static Grade none() {
        return new Grade(null, Band.NONE, false, false);
    }

    /** The grade of a computed score, or of one that people gave at closing. */
    public static Grade of(@Nullable BigDecimal score, ObjectiveType type, GradeRules rules) {
        boolean missed = score != null && score.compareTo(BigDecimal.ONE) < 0;
        return of(score, type, missed, rules);
    }

    /**
     * The grade of an objective whose parts decide whether the commitment was kept.
     *
     * @param missed whether any part stayed under 1; of no weight for aspirations
     */
    public static Grade of(@Nullable BigDecimal score, ObjectiveType type, boolean missed, GradeRules rules) {
        if (score == null) {
            return none();
        }
        BigDecimal displayed = score.setScale(1, RoundingMode.HALF_UP);
        if (type == ObjectiveType.ASPIRATIONAL) {
            return new Grade(displayed, rules.bandOf(displayed), false, score.compareTo(BigDecimal.ONE) >= 0);
        }
        // Rounding must not turn a missed commitment into a kept one, in the number as little as in the colour.
        BigDecimal shown = missed ? displayed.min(NEARLY) : displayed;
        Band band = rules.bandOf(shown);
        return new Grade(shown, missed && band == Band.GREEN ? Band.AMBER : band, missed, false);
    }

    Grade withoutEasyMark() {
        return new Grade(displayed, band, committedMissed, false);
    }
}
