package org.waypoint.okr.domain.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refusal;

/**
 * When progress is on track, and when silence becomes stale.
 *
 * @param onTrackFrom smallest difference (progress − expected) that is on track, for example −0.10
 * @param atRiskFrom smallest difference that is at risk; below it a key result is off track
 * @param tooEarlyDays first days of a cycle that are not judged
 * @param checkInDays days between two check-ins
 * @param graceDays days after a missed check-in before it counts as stale
 */
public record PaceRules(
        BigDecimal onTrackFrom, BigDecimal atRiskFrom, int tooEarlyDays, int checkInDays, int graceDays) {
    private static final int LONGEST_WAIT = 366;

    public static PaceRules defaults() {
        return new PaceRules(new BigDecimal("-0.10"), new BigDecimal("-0.25"), 14, 7, 3);
    }

    /** Everything wrong with what an administrator entered. */
    public List<Refusal> refusals() {
        List<Refusal> refusals = new ArrayList<>();
        if (onTrackFrom.compareTo(atRiskFrom) <= 0) {
            refusals.add(Refusal.field("onTrackFrom", Reason.THRESHOLDS_NOT_ASCENDING, atRiskFrom, onTrackFrom));
        }
        checkSize("onTrackFrom", onTrackFrom, refusals);
        checkSize("atRiskFrom", atRiskFrom, refusals);
        checkDays("tooEarlyDays", tooEarlyDays, 0, refusals);
        checkDays("checkInDays", checkInDays, 1, refusals);
        checkDays("graceDays", graceDays, 0, refusals);
        return List.copyOf(refusals);
    }

    /** What a difference means once it is no longer too early. */
    public PaceStatus judge(BigDecimal difference) {
        if (difference.compareTo(onTrackFrom) >= 0) {
            return PaceStatus.ON_TRACK;
        }
        return difference.compareTo(atRiskFrom) >= 0 ? PaceStatus.AT_RISK : PaceStatus.OFF_TRACK;
    }

    private static void checkSize(String field, BigDecimal difference, List<Refusal> refusals) {
        if (difference.abs().compareTo(BigDecimal.ONE) > 0) {
            refusals.add(Refusal.field(field, Reason.OUT_OF_RANGE, -1, 1));
        }
    }

    private static void checkDays(String field, int days, int least, List<Refusal> refusals) {
        if (days < least || days > LONGEST_WAIT) {
            refusals.add(Refusal.field(field, Reason.OUT_OF_RANGE, least, LONGEST_WAIT));
        }
    }
}
