package org.waypoint.okr.domain.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.keyresult.MeasurementSeries;
import org.waypoint.okr.domain.keyresult.Metric;

/**
 * What the engine needs to know about a key result.
 *
 * @param weight share in the objective's mean, 0 or more
 * @param notYetObservable whether its score is deferred
 * @param knownSince day on which it was written down: no check-in was due before; null for the whole cycle
 * @param originalMetric what was promised before the first recalibration, or null
 */
public record KeyResultFacts(
        KeyResultId id,
        Metric metric,
        MeasurementSeries series,
        BigDecimal weight,
        boolean notYetObservable,
        @Nullable LocalDate knownSince,
        @Nullable Metric originalMetric) {

    /** The facts of a stored key result; the zone tells on which day it was created. */
    public static KeyResultFacts of(KeyResult keyResult, ZoneId zone) {
        return new KeyResultFacts(
                keyResult.id(),
                keyResult.metric(),
                keyResult.series(),
                keyResult.definition().weight(),
                keyResult.definition().notYetObservable(),
                LocalDate.ofInstant(keyResult.created().at(), zone),
                keyResult.originalMetric());
    }

    /** The same facts as known on an earlier day. */
    public KeyResultFacts upTo(LocalDate day) {
        return new KeyResultFacts(id, metric, series.upTo(day), weight, notYetObservable, knownSince, originalMetric);
    }

    /** The same facts measured as before the first recalibration. */
    public KeyResultFacts asPromised() {
        return originalMetric == null ? this : measuredBy(originalMetric);
    }

    /** The same facts measured by another metric. */
    public KeyResultFacts measuredBy(Metric other) {
        return new KeyResultFacts(id, other, series, weight, notYetObservable, knownSince, null);
    }
}
