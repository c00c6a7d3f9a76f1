package org.waypoint.okr.app.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waypoint.okr.app.imports.OkrPlan.PlannedCycle;
import org.waypoint.okr.app.imports.OkrPlan.PlannedKeyResult;
import org.waypoint.okr.app.imports.OkrPlan.PlannedObjective;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Host;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.port.Today;
import org.waypoint.okr.domain.checkin.CheckInDraft;
import org.waypoint.okr.domain.keyresult.KeyResult;

/** Imports an OKR file: plan everything, then store all of it or nothing. */
final class OkrImport {
    private final Actor actor;
    private final Stores stores;
    private final Host host;
    private final Today today;
    private final ImportLog log;
    private final RecordedCheckIns recorded;

    OkrImport(Actor actor, Stores stores, Host host, Today today, ImportLog log) {
        this.actor = actor;
        this.stores = stores;
        this.host = host;
        this.today = today;
        this.log = log;
        this.recorded = new RecordedCheckIns(stores.checkIns());
    }

    boolean run(CsvTable table) {
        if (!log.options().dryRun()) {
            stores.cycles().lock();
            stores.units().lock();
        }
        OkrPlan plan = new OkrPlanner(actor, host, today.date(), new ExistingOkrs(stores), log).read(table.rows());
        Map<PlannedCycle, List<LinkPlanner.Link>> links = new LinkedHashMap<>();
        plan.cycles.values().forEach(cycle -> links.put(cycle, new LinkPlanner(log).links(cycle)));
        count(plan, links);
        if (log.hasErrors() || log.options().dryRun()) {
            return false;
        }
        new OkrStore(actor, stores, host.texts(), recorded, today.stamp(actor)).store(plan, links);
        return true;
    }

    private void count(OkrPlan plan, Map<PlannedCycle, List<LinkPlanner.Link>> links) {
        plan.units.values().forEach(unit -> count(ImportedThing.UNIT, unit.existing == null));
        for (PlannedCycle cycle : plan.cycles.values()) {
            count(ImportedThing.CYCLE, cycle.existing == null);
            cycle.objectives.values().forEach(this::count);
            links.getOrDefault(cycle, List.of()).forEach(link -> count(ImportedThing.ALIGNMENT, true));
        }
    }

    private void count(PlannedObjective objective) {
        count(ImportedThing.OBJECTIVE, objective.existing == null);
        objective.keyResults.values().forEach(this::count);
    }

    private void count(PlannedKeyResult planned) {
        KeyResult existing = planned.existing();
        count(ImportedThing.KEY_RESULT, existing == null);
        CheckInDraft draft = planned.checkIn();
        if (draft != null) {
            count(ImportedThing.CHECK_IN, existing == null || recorded.isNew(existing, draft));
        }
        planned.epics()
                .forEach(epic -> count(
                        ImportedThing.HYPOTHESIS,
                        existing == null
                                || stores.hypotheses().of(existing.id()).stream()
                                        .noneMatch(each -> each.epic().issueId() == epic.issueId())));
    }

    private void count(ImportedThing thing, boolean isNew) {
        if (isNew) {
            log.created(thing);
        } else {
            log.existing(thing);
        }
    }
}
