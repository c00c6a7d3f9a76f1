package org.waypoint.okr.app.rhythm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.port.Today;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.rhythm.CheckInWatch;
import org.waypoint.okr.domain.rhythm.Watched;
import org.waypoint.okr.domain.settings.Settings;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.domain.unit.UnitId;

/**
 * Every key result of the running cycles from which check-ins are expected, as of one day. Three statements and two for
 * each running cycle.
 */
record RhythmToday(LocalDate date, Settings settings, List<Cycle> cycles, List<Watched> watched) {
    RhythmToday {
        cycles = List.copyOf(cycles);
        watched = List.copyOf(watched);
    }

    static RhythmToday read(Stores stores, Today today) {
        Settings settings = stores.settings().read();
        List<Cycle> cycles = stores.cycles().all();
        Map<UnitId, Unit> units =
                stores.units().all().stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        LocalDate date = today.date();
        CheckInWatch watch = CheckInWatch.of(settings, date, today.zone());
        List<Watched> watched = new ArrayList<>();
        for (Cycle cycle : cycles) {
            if (!cycle.isBacklog() && !cycle.isClosed() && cycle.contains(date)) {
                watched.addAll(watched(stores, cycle, units, watch));
            }
        }
        return new RhythmToday(date, settings, cycles, watched);
    }

    private static List<Watched> watched(Stores stores, Cycle cycle, Map<UnitId, Unit> units, CheckInWatch watch) {
        Map<ObjectiveId, Objective> objectives = stores.objectives().in(cycle.id()).stream()
                .collect(Collectors.toMap(Objective::id, Function.identity()));
        List<Watched> watched = new ArrayList<>();
        for (KeyResult keyResult : stores.keyResults().in(cycle.id())) {
            Objective objective = objectives.get(keyResult.objectiveId());
            Unit unit = units.get(keyResult.unitId());
            if (objective != null && unit != null) {
                watch.due(keyResult, objective, cycle).ifPresent(due -> watched.add(new Watched(keyResult, unit, due)));
            }
        }
        return watched;
    }

    Optional<Watched> keyResult(long id) {
        return watched.stream()
                .filter(one -> one.keyResult().id().value() == id)
                .findFirst();
    }

    List<Watched> ofUnit(long unitId) {
        return watched.stream().filter(one -> one.unit().id().value() == unitId).toList();
    }

    /** The units that have key results, by name, each with what is missing. */
    List<UnitRhythm> units() {
        return watched.stream()
                .map(Watched::unit)
                .distinct()
                .sorted(Comparator.comparing((Unit unit) -> unit.definition().name())
                        .thenComparing(unit -> unit.id().value()))
                .map(unit -> UnitRhythm.of(unit, ofUnit(unit.id().value()), date))
                .toList();
    }
}
