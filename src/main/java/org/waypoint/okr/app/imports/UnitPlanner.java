package org.waypoint.okr.app.imports;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.imports.OkrPlan.PlannedUnit;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.domain.unit.UnitId;
import org.waypoint.okr.domain.unit.UnitLevel;

/** Finds the units that a row names, or plans them: teams, and above them as many levels as the parents ask for. */
final class UnitPlanner {
    private final OkrPlan plan;
    private final ExistingOkrs existing;
    private final ImportLog log;
    private final Cells cells;
    private final Set<String> otherParents = new HashSet<>();

    UnitPlanner(OkrPlan plan, ExistingOkrs existing, ImportLog log) {
        this.plan = plan;
        this.existing = existing;
        this.log = log;
        this.cells = new Cells(log);
    }

    /** The row's unit; null after a refusal. */
    @Nullable
    PlannedUnit of(CsvRow row) {
        String name = cells.title(row, "unit");
        if (name == null) {
            return null;
        }
        PlannedUnit unit = named(name);
        String parentName = Titles.clean(row.text("parent_unit"));
        if (!parentName.isEmpty()) {
            hang(row, unit, named(parentName));
        }
        return unit;
    }

    private void hang(CsvRow row, PlannedUnit unit, PlannedUnit parent) {
        if (unit.parent == parent) {
            return;
        }
        if (unit.existing != null || unit.parent != null) {
            if (!isParent(unit.existing, parent) && otherParents.add(Titles.key(unit.name))) {
                log.remark(row, "parent_unit", RemarkKind.OTHER_PARENT, parent.name);
            }
        } else if (parent == unit || !raise(parent, unit)) {
            log.refuse(row, "parent_unit", Reason.WRONG_PARENT_LEVEL, parent.name);
        } else {
            unit.parent = parent;
        }
    }

    /** Lifts a planned parent above its child, and whatever is above it; false when there is no level left. */
    private static boolean raise(PlannedUnit parent, PlannedUnit child) {
        if (child.level.mayHangBelow(parent.level)) {
            return true;
        }
        if (parent.existing != null || child.level == UnitLevel.COMPANY) {
            return false;
        }
        UnitLevel before = parent.level;
        parent.level = UnitLevel.values()[child.level.ordinal() - 1];
        if (parent.parent != null && !raise(parent.parent, parent)) {
            parent.level = before;
            return false;
        }
        return true;
    }

    private static boolean isParent(@Nullable Unit unit, PlannedUnit parent) {
        UnitId parentId = unit == null ? null : unit.definition().parentId();
        return parentId != null && parent.existing != null && parentId.equals(parent.existing.id());
    }

    private PlannedUnit named(String name) {
        Unit found = existing.unit(name);
        return plan.units.computeIfAbsent(Titles.key(name), key -> {
            PlannedUnit unit = new PlannedUnit(name, found);
            if (found != null) {
                unit.level = found.definition().level();
            }
            return unit;
        });
    }
}
