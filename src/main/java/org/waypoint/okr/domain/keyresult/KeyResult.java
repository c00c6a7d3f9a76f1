package org.waypoint.okr.domain.keyresult;

import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.unit.UnitId;

/**
 * A key result as stored, with where it stands.
 *
 * @param series the values of all check-ins that stand (corrected ones left out), by date
 * @param originalMetric what was measured before the first recalibration; null when there was none
 * @param cycleId the objective's cycle
 * @param unitId the objective's unit
 */
public record KeyResult(
        KeyResultId id,
        ObjectiveId objectiveId,
        CycleId cycleId,
        UnitId unitId,
        KeyResultDefinition definition,
        MeasurementSeries series,
        @Nullable Metric originalMetric,
        Stamp created,
        long version) {
    public String title() {
        return definition.title();
    }

    public Metric metric() {
        return definition.metric();
    }
}
