package org.waypoint.okr.app.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.domain.unit.UnitId;

/** What is stored already, by name: each cycle is read once, when a row first names it. */
final class ExistingOkrs {
    private final Stores stores;
    private final Map<String, Unit> units = new HashMap<>();
    private final List<Cycle> cycles;
    private final Map<CycleId, Map<String, Objective>> objectives = new HashMap<>();
    private final Map<CycleId, Map<String, KeyResult>> keyResults = new HashMap<>();

    ExistingOkrs(Stores stores) {
        this.stores = stores;
        this.cycles = stores.cycles().all();
        stores.units().all().forEach(unit -> units.putIfAbsent(Titles.key(unit.name()), unit));
    }

    Stores stores() {
        return stores;
    }

    List<Cycle> cycles() {
        return cycles;
    }

    Optional<Cycle> cycle(String name) {
        String key = Titles.key(name);
        return cycles.stream()
                .filter(cycle -> Titles.key(cycle.name()).equals(key))
                .findFirst();
    }

    /** The cycle whose dates and cadence are those of a calendar name. */
    Optional<Cycle> sameDates(String name) {
        return CalendarName.read(name)
                .flatMap(wanted -> cycles.stream()
                        .filter(cycle -> cycle.definition().cadence() == wanted.cadence())
                        .filter(cycle -> Objects.equals(cycle.definition().range(), wanted.range()))
                        .findFirst());
    }

    @Nullable
    Unit unit(String name) {
        return units.get(Titles.key(name));
    }

    @Nullable
    Objective objective(@Nullable Cycle cycle, @Nullable Unit unit, String title) {
        return cycle == null || unit == null ? null : objectivesOf(cycle.id()).get(key(unit.id(), title));
    }

    @Nullable
    KeyResult keyResult(@Nullable Objective objective, String title) {
        return objective == null ? null : keyResultsOf(objective.cycleId()).get(key(objective.id(), title));
    }

    private Map<String, Objective> objectivesOf(CycleId cycle) {
        return objectives.computeIfAbsent(cycle, id -> {
            Map<String, Objective> found = new HashMap<>();
            stores.objectives().in(id).forEach(each -> found.putIfAbsent(key(each.unitId(), each.title()), each));
            return found;
        });
    }

    private Map<String, KeyResult> keyResultsOf(CycleId cycle) {
        return keyResults.computeIfAbsent(cycle, id -> {
            Map<String, KeyResult> found = new HashMap<>();
            stores.keyResults().in(id).forEach(each -> found.putIfAbsent(key(each.objectiveId(), each.title()), each));
            return found;
        });
    }

    private static String key(UnitId unit, String title) {
        return unit.value() + "/" + Titles.key(title);
    }

    private static String key(ObjectiveId objective, String title) {
        return objective.value() + "/" + Titles.key(title);
    }
}
