package org.waypoint.okr.app.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.imports.OkrPlan.PlannedCycle;
import org.waypoint.okr.app.imports.OkrPlan.PlannedLink;
import org.waypoint.okr.app.imports.OkrPlan.PlannedObjective;
import org.waypoint.okr.app.imports.OkrPlan.PlannedUnit;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Host;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveType;
import org.waypoint.okr.domain.refusal.Reason;

/** Reads an OKR file row by row into a plan; what cannot be taken is left in the log. */
final class OkrPlanner {
    private final OkrPlan plan = new OkrPlan();
    private final ExistingOkrs existing;
    private final ImportLog log;
    private final Cells cells;
    private final CyclePlanner cycles;
    private final UnitPlanner units;
    private final KeyResultPlanner keyResults;

    OkrPlanner(Actor actor, Host host, LocalDate today, ExistingOkrs existing, ImportLog log) {
        this.existing = existing;
        this.log = log;
        this.cells = new Cells(log);
        this.cycles = new CyclePlanner(plan, existing, log, today);
        this.units = new UnitPlanner(plan, existing, log);
        this.keyResults = new KeyResultPlanner(actor, host, today, existing, log);
    }

    OkrPlan read(List<CsvRow> rows) {
        rows.forEach(this::read);
        return plan;
    }

    private void read(CsvRow row) {
        String cycleName = cells.title(row, "cycle");
        PlannedCycle cycle = cycleName == null ? null : cycles.of(row, cycleName);
        PlannedUnit unit = units.of(row);
        String title = objectiveTitle(row);
        if (cycle == null || unit == null || title == null) {
            return;
        }
        PlannedObjective objective = objective(cycle, unit, title);
        readObjective(row, objective);
        if (!row.isEmpty("key_result")) {
            keyResults.plan(row, objective);
        } else {
            readTotal(row, objective);
        }
    }

    private @Nullable String objectiveTitle(CsvRow row) {
        String collector = log.options().looseKeyResults();
        return row.isEmpty("objective") && collector != null ? collector : cells.title(row, "objective");
    }

    private PlannedObjective objective(PlannedCycle cycle, PlannedUnit unit, String title) {
        Objective found = existing.objective(cycle.existing, unit.existing, title);
        return cycle.objectives.computeIfAbsent(
                Titles.key(unit.name) + "\n" + Titles.key(title),
                key -> new PlannedObjective(unit, cycle, title, found));
    }

    /** Rows of one objective complete each other; what two of them say must agree. */
    private void readObjective(CsvRow row, PlannedObjective objective) {
        ObjectiveType type = cells.choice(row, "objective_type", ObjectiveType.class);
        if (type != null && objective.type != null && type != objective.type) {
            log.refuse(row, "objective_type", Reason.CONTRADICTS_EARLIER_ROW, objective.type.name());
        } else if (type != null) {
            objective.type = type;
        }
        String owner = keyResults.owner(row, "objective_owner");
        if (owner != null && objective.ownerKey == null) {
            objective.ownerKey = owner;
        }
        if (objective.why == null && !row.isEmpty("why")) {
            objective.why = row.text("why");
        }
        for (String title : List.of(row.text("aligned_to").split(";", -1))) {
            if (!title.isBlank()) {
                objective.links.add(new PlannedLink(row, Titles.clean(title)));
            }
        }
    }

    /** A row without a key result carries the total that was published for the objective. */
    private void readTotal(CsvRow row, PlannedObjective objective) {
        if (cells.isUnknown(row, "published_score")) {
            return;
        }
        BigDecimal total = cells.share(row, "published_score");
        if (total == null) {
            return;
        }
        BigDecimal grade = Cells.asGrade(total);
        if (grade.compareTo(total) != 0) {
            log.remark(row, "published_score", RemarkKind.GRADE_ROUNDED, total, grade);
        }
        objective.publishedTotal = total;
    }
}
