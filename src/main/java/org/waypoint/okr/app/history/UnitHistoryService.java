package org.waypoint.okr.app.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waypoint.okr.app.closing.ClosingStores;
import org.waypoint.okr.app.lookup.Lookup;
import org.waypoint.okr.app.permission.Access;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.port.Today;
import org.waypoint.okr.domain.closing.Closing;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.cycle.DateRange;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveFilter;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.scoring.ScoringRules;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.domain.unit.UnitId;

/** A unit's cycles compared: everyone who reads OKRs reads them. A constant number of statements. */
public final class UnitHistoryService {
    /** More objectives than any unit keeps in sight; older cycles fall off the table. */
    private static final int MOST = 500;

    private final Access access;
    private final Stores stores;
    private final ClosingStores closings;
    private final Today today;

    public UnitHistoryService(Access access, Stores stores, ClosingStores closings, Today today) {
        this.access = access;
        this.stores = stores;
        this.closings = closings;
        this.today = today;
    }

    /** Newest first. Refused: NOT_FOUND. */
    public UnitHistoryView get(Actor actor, UnitId id) {
        access.loggedIn(actor);
        Unit unit = new Lookup(stores).unit(id);
        ObjectiveFilter ofUnit = new ObjectiveFilter(null, Set.of(id), null, null);
        List<Objective> objectives = newest(ofUnit);
        List<ObjectiveId> ids = objectives.stream().map(Objective::id).toList();
        Map<CycleId, List<Objective>> byCycle = objectives.stream().collect(Collectors.groupingBy(Objective::cycleId));
        Map<CycleId, List<KeyResult>> keyResults =
                stores.keyResults().of(ids).stream().collect(Collectors.groupingBy(KeyResult::cycleId));
        Map<ObjectiveId, Closing> closed = closings.closings().about(ids).stream()
                .collect(Collectors.toMap(Closing::objectiveId, Function.identity(), (one, other) -> one));
        CycleFigures figures =
                new CycleFigures(ScoringRules.of(stores.settings().read()).pace(), today.date(), today.zone());
        List<UnitCycleView> cycles = new ArrayList<>();
        for (Cycle cycle : oldestFirst(byCycle.keySet())) {
            DateRange range = cycle.definition().range();
            if (range != null) {
                List<Objective> own = byCycle.getOrDefault(cycle.id(), List.of());
                List<KeyResult> measured = keyResults.getOrDefault(cycle.id(), List.of());
                UnitCycleView view = figures.of(cycle, range, own, measured, closed);
                cycles.add(cycles.isEmpty() ? view : view.after(cycles.get(cycles.size() - 1)));
            }
        }
        Collections.reverse(cycles);
        return new UnitHistoryView(unit, cycles);
    }

    private List<Objective> newest(ObjectiveFilter ofUnit) {
        int skipped = Math.max(0, stores.objectives().count(ofUnit) - MOST);
        return stores.objectives().find(ofUnit, skipped, MOST);
    }

    private List<Cycle> oldestFirst(Set<CycleId> wanted) {
        return stores.cycles().all().stream()
                .filter(cycle ->
                        wanted.contains(cycle.id()) && cycle.definition().range() != null)
                .sorted(Comparator.comparing(UnitHistoryService::start))
                .toList();
    }

    private static LocalDate start(Cycle cycle) {
        DateRange range = cycle.definition().range();
        return range == null ? LocalDate.MAX : range.start();
    }
}
