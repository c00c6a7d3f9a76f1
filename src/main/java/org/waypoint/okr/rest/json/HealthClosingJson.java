package org.waypoint.okr.rest.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.health.HealthView;
import org.waypoint.okr.domain.health.UnitClosing;

/** Closing on time: each unit with its state and its overrun. */
public record HealthClosingJson(CycleJson cycle, HealthJson.ShareJson onTime, List<UnitJson> units) {
    static @Nullable HealthClosingJson ofNullable(HealthView.@Nullable Closing closing) {
        return closing == null
                ? null
                : new HealthClosingJson(
                        CycleJson.of(closing.cycle()),
                        HealthJson.ShareJson.of(closing.times().onTime()),
                        closing.times().units().stream().map(UnitJson::of).toList());
    }

    /** One unit. */
    public record UnitJson(
            long unitId,
            String unitName,
            String state,
            int overrunDays,
            int objectives,
            int graded,
            int confirmed,
            int decided,
            boolean retrospectiveWritten,
            boolean retrospectiveAcknowledged) {
        static UnitJson of(UnitClosing closing) {
            return new UnitJson(
                    closing.unit().id().value(),
                    closing.unit().name(),
                    closing.state().name(),
                    closing.overrunDays(),
                    closing.progress().objectives(),
                    closing.progress().graded(),
                    closing.progress().confirmed(),
                    closing.progress().decided(),
                    closing.progress().retrospectiveWritten(),
                    closing.progress().acknowledged());
        }
    }
}
