package org.waypoint.okr.app.imports;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.port.Today;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.checkin.CheckInDraft;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.refusal.Reason;

/** Imports dated values of key results that exist already. */
final class CheckInImport {
    private final Actor actor;
    private final Stores stores;
    private final Today today;
    private final ImportLog log;
    private final ExistingOkrs existing;
    private final Cells cells;

    CheckInImport(Actor actor, Stores stores, Today today, ImportLog log) {
        this.actor = actor;
        this.stores = stores;
        this.today = today;
        this.log = log;
        this.existing = new ExistingOkrs(stores);
        this.cells = new Cells(log);
    }

    private record Planned(KeyResult keyResult, CheckInDraft draft) {}

    boolean run(CsvTable table) {
        List<Planned> planned = plan(table);
        RecordedCheckIns recorded = new RecordedCheckIns(stores.checkIns());
        List<Planned> fresh = new ArrayList<>();
        for (Planned each : planned) {
            if (recorded.addIfNew(each.keyResult(), each.draft())) {
                fresh.add(each);
                log.created(ImportedThing.CHECK_IN);
            } else {
                log.existing(ImportedThing.CHECK_IN);
            }
        }
        if (log.hasErrors() || log.options().dryRun()) {
            return false;
        }
        Stamp stamp = today.stamp(actor);
        fresh.forEach(each -> stores.checkIns().record(each.keyResult(), each.draft(), stamp));
        return true;
    }

    private List<Planned> plan(CsvTable table) {
        CheckInReader reader = new CheckInReader(log, today.date());
        List<Planned> planned = new ArrayList<>();
        for (CsvRow row : table.rows()) {
            Cycle cycle = cycle(row);
            KeyResult keyResult = cycle == null ? null : keyResult(row, cycle);
            CheckInDraft draft = cycle == null || keyResult == null ? null : reader.read(row, keyResult, cycle);
            if (keyResult != null && draft != null) {
                planned.add(new Planned(keyResult, draft));
            }
        }
        return planned;
    }

    private @Nullable Cycle cycle(CsvRow row) {
        String name = cells.title(row, "cycle");
        if (name == null) {
            return null;
        }
        Cycle cycle = existing.cycle(name).or(() -> existing.sameDates(name)).orElse(null);
        if (cycle == null) {
            log.refuse(row, "cycle", Reason.UNKNOWN_REFERENCE, name);
        } else if (cycle.isClosed()) {
            log.refuse(row, "cycle", Reason.CYCLE_CLOSED, cycle.name());
            return null;
        }
        return cycle;
    }

    private @Nullable KeyResult keyResult(CsvRow row, Cycle cycle) {
        String unit = cells.title(row, "unit");
        String title = cells.title(row, "key_result");
        String collector = log.options().looseKeyResults();
        boolean loose = row.isEmpty("objective") && collector != null;
        String objectiveTitle = loose ? collector : cells.title(row, "objective");
        if (unit == null || title == null || objectiveTitle == null) {
            return null;
        }
        Objective objective = existing.objective(cycle, existing.unit(unit), objectiveTitle);
        KeyResult keyResult = existing.keyResult(objective, title);
        if (keyResult == null) {
            log.refuse(row, objective == null ? "objective" : "key_result", Reason.UNKNOWN_REFERENCE);
        }
        return keyResult;
    }
}
