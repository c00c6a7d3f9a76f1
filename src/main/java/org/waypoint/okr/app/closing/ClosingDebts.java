package org.waypoint.okr.app.closing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.port.Person;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.port.Users;
import org.waypoint.okr.app.reading.Reading;
import org.waypoint.okr.domain.closing.Closing;
import org.waypoint.okr.domain.closing.ClosingDuties;
import org.waypoint.okr.domain.closing.ClosingDuty;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.cycle.DateRange;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.retrospective.Retrospective;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.domain.unit.UnitId;

/** Reads what one person owes to the cycles that are being closed: three statements, and none when there is no such cycle. */
public final class ClosingDebts {
    private final Stores stores;
    private final ClosingStores closings;
    private final Users users;

    public ClosingDebts(Stores stores, ClosingStores closings, Users users) {
        this.stores = stores;
        this.closings = closings;
        this.users = users;
    }

    /** What the reader owes today. */
    public List<Debt> of(Reading reading) {
        List<Cycle> cycles = reading.cycles().stream()
                .filter(cycle -> ClosingPlace.isClosing(reading, cycle))
                .toList();
        if (cycles.isEmpty()) {
            return List.of();
        }
        ActiveConfirmers confirmers = new ActiveConfirmers(users, reading.units());
        Stored stored = read(cycles.stream().map(Cycle::id).toList());
        Set<String> gone = gone(stored.objectives());
        return cycles.stream()
                .flatMap(cycle -> of(reading, cycle, stored, confirmers, gone).stream())
                .toList();
    }

    private Stored read(List<CycleId> cycles) {
        return new Stored(
                stores.objectives().in(cycles),
                closings.closings().in(cycles),
                closings.retrospectives().in(cycles));
    }

    /** Owners who have left. */
    private Set<String> gone(List<Objective> objectives) {
        Set<String> owners = objectives.stream()
                .map(objective -> objective.definition().ownerKey())
                .collect(Collectors.toSet());
        Set<String> gone = new HashSet<>(owners);
        users.named(owners).values().stream()
                .filter(Person::active)
                .map(Person::userKey)
                .forEach(gone::remove);
        return gone;
    }

    private static List<Debt> of(
            Reading reading, Cycle cycle, Stored stored, ActiveConfirmers confirmers, Set<String> gone) {
        DateRange range = Objects.requireNonNull(cycle.definition().range());
        ClosingDuties duties = new ClosingDuties(
                reading.rights().actor().key(),
                ClosingPlace.window(reading, range).to(),
                stored.closings(),
                gone);
        Map<UnitId, List<Objective>> byUnit = stored.objectives(cycle);
        Map<UnitId, Retrospective> retrospectives = stored.retrospectives(cycle);
        List<Debt> debts = new ArrayList<>();
        for (Unit unit : reading.units()) {
            List<Objective> own = byUnit.getOrDefault(unit.id(), List.of());
            Map<ObjectiveId, Objective> byId =
                    own.stream().collect(Collectors.toMap(Objective::id, Function.identity()));
            duties.of(unit, own, confirmers.of(unit.id()))
                    .forEach(duty -> debts.add(new Debt(duty, byId.get(duty.objectiveId()), unit, cycle)));
            duties.of(unit, own, retrospectives.get(unit.id()))
                    .forEach(duty -> debts.add(new Debt(duty, null, unit, cycle)));
        }
        return debts;
    }

    /** What the cycles hold, each read once. */
    private record Stored(List<Objective> objectives, List<Closing> closings, List<Retrospective> retrospectives) {
        Map<UnitId, List<Objective>> objectives(Cycle cycle) {
            return objectives.stream()
                    .filter(objective -> objective.cycleId().equals(cycle.id()))
                    .collect(Collectors.groupingBy(Objective::unitId));
        }

        Map<UnitId, Retrospective> retrospectives(Cycle cycle) {
            return retrospectives.stream()
                    .filter(retrospective -> retrospective.cycleId().equals(cycle.id()))
                    .collect(Collectors.toMap(Retrospective::unitId, Function.identity()));
        }
    }

    /**
     * A duty with what it is about.
     *
     * @param objective null where the duty concerns the unit as a whole
     */
    public record Debt(ClosingDuty duty, @Nullable Objective objective, Unit unit, Cycle cycle) {}
}
