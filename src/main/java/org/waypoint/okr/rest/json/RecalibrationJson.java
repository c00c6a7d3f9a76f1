package org.waypoint.okr.rest.json;

import java.time.Instant;
import org.waypoint.okr.domain.keyresult.Recalibration;

/** A changed measure, who changed it and why. */
public record RecalibrationJson(MeasureJson before, MeasureJson after, String reason, String byKey, Instant at) {
    public static RecalibrationJson of(Recalibration recalibration) {
        return new RecalibrationJson(
                MeasureJson.of(recalibration.before()),
                MeasureJson.of(recalibration.after()),
                recalibration.reason(),
                recalibration.stamp().userKey(),
                recalibration.stamp().at());
    }
}
