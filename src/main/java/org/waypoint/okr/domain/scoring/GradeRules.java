package org.waypoint.okr.domain.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refusal;

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

    public static GradeRules defaults() {
        return thresholds(new BigDecimal("0.4"), new BigDecimal("0.7"));
    }

    public static GradeRules thresholds(BigDecimal amberFrom, BigDecimal greenFrom) {
        return new GradeRules(amberFrom, greenFrom, null, null, null);
    }

    /** Everything wrong with what an administrator entered. */
    public List<Refusal> refusals() {
        List<Refusal> refusals = new ArrayList<>();
        checkGrade("amberFrom", amberFrom, refusals);
        checkGrade("greenFrom", greenFrom, refusals);
        if (amberFrom.compareTo(greenFrom) >= 0) {
            refusals.add(Refusal.field("greenFrom", Reason.THRESHOLDS_NOT_ASCENDING, amberFrom, greenFrom));
        }
        return List.copyOf(refusals);
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

    private static void checkGrade(String field, BigDecimal grade, List<Refusal> refusals) {
        boolean outside = grade.signum() <= 0 || grade.compareTo(BigDecimal.ONE) > 0;
        if (outside || grade.stripTrailingZeros().scale() > 1) {
            refusals.add(Refusal.field(field, Reason.OUT_OF_RANGE, new BigDecimal("0.1"), BigDecimal.ONE));
        }
    }
}
