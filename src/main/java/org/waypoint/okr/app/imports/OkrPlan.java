package org.waypoint.okr.app.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.port.Epic;
import org.waypoint.okr.domain.checkin.CheckInDraft;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.CycleDefinition;
import org.waypoint.okr.domain.cycle.CyclePhase;
import org.waypoint.okr.domain.cycle.DateRange;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultDefinition;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveType;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.domain.unit.UnitLevel;

/**
 * Everything an OKR file asks for, resolved against what exists, before anything is stored. Its parts are filled while
 * the rows are read and therefore change; nothing outside this package sees them.
 */
final class OkrPlan {
    final Map<String, PlannedUnit> units = new LinkedHashMap<>();
    final Map<String, PlannedCycle> cycles = new LinkedHashMap<>();

    /** A unit to find or to create. */
    static final class PlannedUnit {
        final String name;
        final @Nullable Unit existing;
        UnitLevel level = UnitLevel.TEAM;

        @Nullable
        PlannedUnit parent;

        PlannedUnit(String name, @Nullable Unit existing) {
            this.name = name;
            this.existing = existing;
        }
    }

    /** A cycle to find or to create, with its objectives by unit and title. */
    static final class PlannedCycle {
        final CycleDefinition definition;
        final CyclePhase phase;
        final @Nullable Cycle existing;
        final Map<String, PlannedObjective> objectives = new LinkedHashMap<>();

        PlannedCycle(CycleDefinition definition, CyclePhase phase, @Nullable Cycle existing) {
            this.definition = definition;
            this.phase = phase;
            this.existing = existing;
        }

        @Nullable
        DateRange range() {
            return definition.range();
        }
    }

    /** An objective to find or to create. */
    static final class PlannedObjective {
        final PlannedUnit unit;
        final PlannedCycle cycle;
        final String title;
        final @Nullable Objective existing;
        final Map<String, PlannedKeyResult> keyResults = new LinkedHashMap<>();
        final List<PlannedLink> links = new ArrayList<>();

        @Nullable
        ObjectiveType type;

        @Nullable
        String why;

        @Nullable
        String ownerKey;

        @Nullable
        BigDecimal publishedTotal;

        PlannedObjective(PlannedUnit unit, PlannedCycle cycle, String title, @Nullable Objective existing) {
            this.unit = unit;
            this.cycle = cycle;
            this.title = title;
            this.existing = existing;
        }
    }

    /** A key result to find or to create, with the check-in that its published value becomes and its epics. */
    record PlannedKeyResult(
            KeyResultDefinition definition,
            @Nullable CheckInDraft checkIn,
            List<Epic> epics,
            @Nullable KeyResult existing) {
        PlannedKeyResult {
            epics = List.copyOf(epics);
        }
    }

    /** A title that the objective leads to, with the row that says so. */
    record PlannedLink(CsvRow row, String title) {}
}
