package org.waypoint.okr.app.cycle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.domain.cycle.Cadence;
import org.waypoint.okr.domain.cycle.CycleDefinition;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.cycle.CycleRule;
import org.waypoint.okr.domain.cycle.DateRange;
import org.waypoint.okr.domain.refusal.Reason;

/** Reads a cycle from raw input; what is absent stays as it was. The backlog has no dates, whatever is sent. */
final class CycleFields {
    private static final int MAX_DAY = 40;

    private final Input input;
    private final @Nullable CycleDefinition before;

    CycleFields(Input input, @Nullable CycleDefinition before) {
        this.input = input;
        this.before = before;
    }

    CycleDefinition read() {
        String name =
                before != null && !input.has("name") ? before.name() : input.requiredText("name", CycleRule.MAX_NAME);
        Cadence cadence = before != null && !input.has("cadence")
                ? before.cadence()
                : input.requiredChoice("cadence", Cadence.class);
        CycleId parentId = before != null && !input.has("parentId") ? before.parentId() : parentId();
        DateRange range = range(cadence != Cadence.BACKLOG);
        return new CycleDefinition(name, cadence == Cadence.BACKLOG ? null : range, cadence, parentId);
    }

    private @Nullable CycleId parentId() {
        Long id = input.id("parentId");
        return id == null ? null : new CycleId(id);
    }

    /** Null when a date is missing, which is refused at that date where dates are needed. */
    private @Nullable DateRange range(boolean needed) {
        DateRange range = before == null ? null : before.range();
        LocalDate start = input.has("start") || range == null ? day("start", needed) : range.start();
        LocalDate end = input.has("end") || range == null ? day("end", needed) : range.end();
        if (start == null || end == null) {
            return null;
        }
        if (end.isBefore(start)) {
            input.refuse("end", Reason.END_BEFORE_START, start, end);
            return null;
        }
        return new DateRange(start, end);
    }

    private @Nullable LocalDate day(String field, boolean needed) {
        LocalDate day = input.date(field);
        if (day == null && needed && input.text(field, MAX_DAY) == null) {
            input.refuse(field, Reason.REQUIRED);
        }
        return day;
    }
}
