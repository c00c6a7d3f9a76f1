package org.waypoint.okr.app.imports;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.imports.OkrPlan.PlannedCycle;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.CycleDefinition;
import org.waypoint.okr.domain.cycle.CyclePhase;
import org.waypoint.okr.domain.cycle.DateRange;
import org.waypoint.okr.domain.refusal.Reason;

/** Finds the cycle that a row names, or plans it when its name says its dates. */
final class CyclePlanner {
    private final OkrPlan plan;
    private final ExistingOkrs existing;
    private final ImportLog log;
    private final LocalDate today;

    CyclePlanner(OkrPlan plan, ExistingOkrs existing, ImportLog log, LocalDate today) {
        this.plan = plan;
        this.existing = existing;
        this.log = log;
        this.today = today;
    }

    /** The row's cycle; null after a refusal. */
    @Nullable
    PlannedCycle of(CsvRow row, String name) {
        PlannedCycle known = plan.cycles.get(Titles.key(name));
        if (known != null) {
            return known;
        }
        Cycle stored = existing.cycle(name).orElse(null);
        PlannedCycle found = stored == null ? byCalendar(row, name) : open(row, stored);
        if (found != null) {
            plan.cycles.put(Titles.key(name), found);
        }
        return found;
    }

    private @Nullable PlannedCycle byCalendar(CsvRow row, String name) {
        CycleDefinition definition = CalendarName.read(name).orElse(null);
        if (definition == null) {
            log.refuse(row, "cycle", Reason.CYCLE_WITHOUT_DATES, name);
            return null;
        }
        Optional<Cycle> overlapping = existing.cycles().stream()
                .filter(cycle -> overlaps(cycle, definition))
                .findFirst();
        if (overlapping.isEmpty()) {
            return new PlannedCycle(definition, phase(definition), null);
        }
        Cycle cycle = overlapping.get();
        if (cycle.definition().range() != null && cycle.definition().range().equals(definition.range())) {
            return open(row, cycle);
        }
        log.refuse(row, "cycle", Reason.CYCLE_OVERLAPS, cycle.name());
        return null;
    }

    /** An import never writes into a cycle that people closed. */
    private @Nullable PlannedCycle open(CsvRow row, Cycle cycle) {
        if (cycle.isClosed()) {
            log.refuse(row, "cycle", Reason.CYCLE_CLOSED, cycle.name());
            return null;
        }
        return new PlannedCycle(cycle.definition(), cycle.phase(), cycle);
    }

    private static boolean overlaps(Cycle cycle, CycleDefinition definition) {
        DateRange one = cycle.definition().range();
        DateRange other = definition.range();
        return cycle.definition().cadence() == definition.cadence()
                && one != null
                && other != null
                && one.overlaps(other);
    }

    private CyclePhase phase(CycleDefinition definition) {
        DateRange range = definition.range();
        if (range == null || today.isBefore(range.start())) {
            return CyclePhase.PLANNING;
        }
        if (range.contains(today)) {
            return CyclePhase.ACTIVE;
        }
        boolean close = log.options().pastCycles() == ImportOptions.PastCycles.CLOSE;
        return close ? CyclePhase.CLOSED : CyclePhase.CLOSING;
    }
}
