package org.waypoint.okr.app.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.reading.Reading;
import org.waypoint.okr.domain.closing.Closing;
import org.waypoint.okr.domain.closing.ClosingDuties;
import org.waypoint.okr.domain.closing.ClosingDuty;
import org.waypoint.okr.domain.closing.Confirmers;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.DateRange;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.retrospective.Retrospective;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.domain.unit.UnitId;

/** Reads what one person owes to the cycles that are being closed: three statements for each of them, seldom more than one. */
public final class ClosingDebts {
    private final Stores stores;
    private final ClosingStores closings;

    public ClosingDebts(Stores stores, ClosingStores closings) {
        this.stores = stores;
        this.closings = closings;
    }

    /** What the reader owes today, each with the title of its objective or unit. */
    public List<Debt> of(Reading reading) {
        List<Debt> debts = new ArrayList<>();
        for (Cycle cycle : reading.cycles()) {
            if (ClosingPlace.isClosing(reading, cycle)) {
                debts.addAll(of(reading, cycle));
            }
        }
        return debts;
    }

    private List<Debt> of(Reading reading, Cycle cycle) {
        DateRange range = cycle.definition().range();
        if (range == null) {
            return List.of();
        }
        List<Objective> objectives = stores.objectives().in(cycle.id());
        List<Closing> closed = closings.closings().in(cycle.id());
        Map<UnitId, Retrospective> retrospectives = closings.retrospectives().in(cycle.id()).stream()
                .collect(Collectors.toMap(Retrospective::unitId, Function.identity()));
        ClosingDuties duties = new ClosingDuties(
                reading.rights().actor().key(),
                ClosingPlace.window(reading, range).to(),
                closed);
        Confirmers confirmers = new Confirmers(reading.units());
        Map<UnitId, List<Objective>> byUnit = objectives.stream().collect(Collectors.groupingBy(Objective::unitId));
        List<Debt> debts = new ArrayList<>();
        for (Unit unit : reading.units()) {
            List<Objective> own = byUnit.getOrDefault(unit.id(), List.of());
            Map<ObjectiveId, Objective> byId =
                    own.stream().collect(Collectors.toMap(Objective::id, Function.identity()));
            duties.of(unit, own, confirmers.of(unit.id()))
                    .forEach(duty -> debts.add(new Debt(duty, title(byId.get(duty.objectiveId()), unit), unit, cycle)));
            duties.of(unit, own, retrospectives.get(unit.id()))
                    .forEach(duty -> debts.add(new Debt(duty, unit.name(), unit, cycle)));
        }
        return debts;
    }

    private static String title(@Nullable Objective objective, Unit unit) {
        return objective == null ? unit.name() : objective.title();
    }

    /**
     * A duty in words.
     *
     * @param title of the objective, or of the unit where the duty concerns the whole of it
     */
    public record Debt(ClosingDuty duty, String title, Unit unit, Cycle cycle) {}
}
