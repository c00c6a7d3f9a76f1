package org.waypoint.okr.domain.settings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refusal;

/** Which settings make sense together. */
public final class SettingsRule {
    public static final int MAX_TOO_EARLY_DAYS = 90;
    public static final int MAX_GRACE_DAYS = 30;
    public static final int MAX_CLOSING_DAYS = 90;
    public static final int MAX_LIMIT = 1000;
    public static final int MAX_LABEL = 40;

    private SettingsRule() {}

    /** Everything wrong with the thresholds; whole numbers are bounded where they are read. */
    public static List<Refusal> refusals(Settings settings) {
        List<Refusal> refusals = new ArrayList<>();
        checkGrade("amberFrom", settings.amberFrom(), refusals);
        checkGrade("greenFrom", settings.greenFrom(), refusals);
        checkDifference("onTrackFrom", settings.onTrackFrom(), refusals);
        checkDifference("atRiskFrom", settings.atRiskFrom(), refusals);
        if (settings.amberFrom().compareTo(settings.greenFrom()) >= 0) {
            refusals.add(Refusal.field("greenFrom", Reason.THRESHOLDS_NOT_ASCENDING));
        }
        if (settings.atRiskFrom().compareTo(settings.onTrackFrom()) >= 0) {
            refusals.add(Refusal.field("onTrackFrom", Reason.THRESHOLDS_NOT_ASCENDING));
        }
        return refusals;
    }

    private static void checkGrade(String field, BigDecimal grade, List<Refusal> refusals) {
        if (grade.signum() < 0 || grade.compareTo(BigDecimal.ONE) > 0) {
            refusals.add(Refusal.field(field, Reason.OUT_OF_RANGE, 0, 1));
        } else if (grade.stripTrailingZeros().scale() > 1) {
            refusals.add(Refusal.field(field, Reason.NOT_IN_TENTHS));
        }
    }

    private static void checkDifference(String field, BigDecimal difference, List<Refusal> refusals) {
        if (difference.abs().compareTo(BigDecimal.ONE) > 0) {
            refusals.add(Refusal.field(field, Reason.OUT_OF_RANGE, -1, 1));
        }
    }
}
