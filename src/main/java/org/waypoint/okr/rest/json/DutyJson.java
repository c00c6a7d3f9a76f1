package org.waypoint.okr.rest.json;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.duty.Duty;
import org.waypoint.okr.app.duty.DutyView;

/** One thing that the caller owes; ids are null where it is not about such a thing. */
public record DutyJson(
        String kind,
        String urgency,
        @Nullable LocalDate dueOn,
        long unitId,
        String unit,
        long cycleId,
        String cycle,
        @Nullable Long objectiveId,
        @Nullable String objectiveTitle,
        @Nullable Long keyResultId,
        @Nullable String keyResultTitle,
        @Nullable Long hypothesisId,
        @Nullable EpicJson epic) {
    public static DutyJson of(DutyView view) {
        Duty duty = view.duty();
        return new DutyJson(
                duty.kind().name(),
                duty.urgency().name(),
                duty.dueOn(),
                duty.unit().id().value(),
                duty.unit().name(),
                duty.cycle().id().value(),
                duty.cycle().name(),
                duty.objective() == null ? null : duty.objective().id().value(),
                duty.objective() == null ? null : duty.objective().title(),
                duty.keyResult() == null ? null : duty.keyResult().id().value(),
                duty.keyResult() == null ? null : duty.keyResult().title(),
                duty.hypothesis() == null ? null : duty.hypothesis().id().value(),
                view.epic() == null ? null : EpicJson.of(view.epic()));
    }
}
