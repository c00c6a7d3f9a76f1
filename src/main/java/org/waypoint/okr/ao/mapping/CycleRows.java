package org.waypoint.okr.ao.mapping;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.ao.entity.CycleEntity;
import org.waypoint.okr.domain.cycle.Cadence;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.CycleDefinition;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.cycle.CyclePhase;
import org.waypoint.okr.domain.cycle.DateRange;

/** Cycles to rows and back. */
public final class CycleRows {
    private CycleRows() {}

    public static void write(CycleDefinition definition, CyclePhase phase, CycleEntity row) {
        DateRange range = definition.range();
        CycleId parent = definition.parentId();
        row.setName(definition.name());
        row.setStartDate(range == null ? null : range.start().toString());
        row.setEndDate(range == null ? null : range.end().toString());
        row.setCadence(definition.cadence().name());
        row.setParentId(parent == null ? null : parent.value());
        row.setPhase(phase.name());
    }

    public static Cycle read(CycleEntity row) {
        CycleDefinition definition = new CycleDefinition(
                row.getName(),
                range(row),
                Cadence.valueOf(row.getCadence()),
                Columns.id(row.getParentId(), CycleId::new));
        return new Cycle(new CycleId(row.getID()), definition, CyclePhase.valueOf(row.getPhase()), row.getVersion());
    }

    private static @Nullable DateRange range(CycleEntity row) {
        LocalDate start = Columns.day(row.getStartDate());
        LocalDate end = Columns.day(row.getEndDate());
        return start == null || end == null ? null : new DateRange(start, end);
    }
}
