package org.waypoint.okr.rest.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.history.UnitCycleView;

/** One cycle of a unit in figures. */
public record UnitCycleJson(
        long cycleId,
        String cycle,
        String phase,
        int objectives,
        int keyResults,
        int measurable,
        int checkInsDue,
        int checkInsKept,
        @Nullable BigDecimal punctuality,
        @Nullable BigDecimal committedGrade,
        @Nullable BigDecimal aspirationalGrade,
        @Nullable Integer closingDays) {
    public static UnitCycleJson of(UnitCycleView view) {
        return new UnitCycleJson(
                view.cycle().id().value(),
                view.cycle().name(),
                view.cycle().phase().name(),
                view.objectives(),
                view.keyResults(),
                view.measurable(),
                view.punctuality().due(),
                view.punctuality().kept(),
                view.punctuality().share(),
                view.committedGrade(),
                view.aspirationalGrade(),
                view.closingDays());
    }
}
