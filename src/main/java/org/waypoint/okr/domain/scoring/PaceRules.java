package org.waypoint.okr.domain.scoring;

import java.math.BigDecimal;
import org.waypoint.okr.domain.rhythm.CheckInRhythm;

/**
 * When progress is on track, and when silence becomes stale.
 *
 * @param onTrackFrom smallest difference (progress − expected) that is on track, for example −0.10
 * @param atRiskFrom smallest difference that is at risk; below it a key result is off track
 * @param tooEarlyDays first days of a cycle that are not judged
 * @param rhythm when check-ins are due, and for how long a missed one is forgiven
 */
public record PaceRules(BigDecimal onTrackFrom, BigDecimal atRiskFrom, int tooEarlyDays, CheckInRhythm rhythm) {
    /** What a difference means once it is no longer too early. */
    public PaceStatus judge(BigDecimal difference) {
        if (difference.compareTo(onTrackFrom) >= 0) {
            return PaceStatus.ON_TRACK;
        }
        return difference.compareTo(atRiskFrom) >= 0 ? PaceStatus.AT_RISK : PaceStatus.OFF_TRACK;
    }
}
