package org.waypoint.okr.rest.json;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.cycle.CycleView;
import org.waypoint.okr.domain.cycle.CycleDefinition;
import org.waypoint.okr.domain.cycle.DateRange;

/** A cycle with what the calendar says today. */
public record CycleJson(
        long id,
        String name,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        String cadence,
        @Nullable Long parentId,
        String phase,
        @Nullable LocalDate closingFrom,
        @Nullable LocalDate closingTo,
        @Nullable Integer daysLeft,
        @Nullable Integer closingDay,
        int closingDays,
        boolean closingOverrun,
        boolean running,
        long version,
        boolean mayEdit) {
    public static CycleJson of(CycleView view) {
        CycleDefinition definition = view.cycle().definition();
        DateRange range = definition.range();
        return new CycleJson(
                view.cycle().id().value(),
                definition.name(),
                range == null ? null : range.start(),
                range == null ? null : range.end(),
                definition.cadence().name(),
                definition.parentId() == null ? null : definition.parentId().value(),
                view.cycle().phase().name(),
                view.closingFrom(),
                view.closingTo(),
                view.daysLeft(),
                view.closingDay(),
                view.closingDays(),
                view.closingOverrun(),
                view.running(),
                view.cycle().version(),
                view.mayEdit());
    }

    static @Nullable CycleJson ofNullable(@Nullable CycleView view) {
        return view == null ? null : of(view);
    }
}
