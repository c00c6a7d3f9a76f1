package org.waypoint.okr.domain.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Which displayed grade has which colour. Thresholds have one decimal like the grade itself, so that no grade can fall
 * between two bands.
 *
 * @param amberFrom lowest amber grade; below it is red
 * @param greenFrom lowest green grade
 * @param redLabel what the organisation calls a red grade, or null for the word in the reader's language
 */
public record GradeRules(
        BigDecimal amberFrom,
        BigDecimal greenFrom,
        @Nullable String redLabel,
        @Nullable String amberLabel,
        @Nullable String greenLabel) {

    public static GradeRules thresholds(BigDecimal amberFrom, BigDecimal greenFrom) {
        return new GradeRules(amberFrom, greenFrom, null, null, null);
    }

    /** The colour of a displayed grade. */
    public Band bandOf(BigDecimal displayed) {
        if (displayed.compareTo(greenFrom) >= 0) {
            return Band.GREEN;
        }
        return displayed.compareTo(amberFrom) >= 0 ? Band.AMBER : Band.RED;
    }

    /** The organisation's own word for a colour, or null when it has none. */
    public @Nullable String labelOf(Band band) {
        return switch (band) {
            case RED -> redLabel;
            case AMBER -> amberLabel;
            case GREEN -> greenLabel;
            case NONE -> null;
        };
    }
}
