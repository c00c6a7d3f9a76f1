package org.waypoint.okr.domain.scoring;

import java.math.BigDecimal;

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
    /** Check-ins are weekly. */
    public static final int WEEKLY = 7;

    /** What a difference means once it is no longer too early. */
    public PaceStatus judge(BigDecimal difference) {
        if (difference.compareTo(onTrackFrom) >= 0) {
            return PaceStatus.ON_TRACK;
        }
        return difference.compareTo(atRiskFrom) >= 0 ? PaceStatus.AT_RISK : PaceStatus.OFF_TRACK;
    }
}
