package org.waypoint.okr.app.closing;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.cycle.CycleView;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.lookup.Lookup;
import org.waypoint.okr.app.objective.ObjectiveView;
import org.waypoint.okr.app.permission.Access;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Host;
import org.waypoint.okr.app.port.People;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.reading.OkrReader;
import org.waypoint.okr.app.reading.Reading;
import org.waypoint.okr.domain.closing.Closing;
import org.waypoint.okr.domain.closing.UnitProgress;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.cycle.CyclePhase;
import org.waypoint.okr.domain.cycle.DateRange;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.retrospective.Retrospective;
import org.waypoint.okr.domain.scoring.GradeRules;
import org.waypoint.okr.domain.scoring.ScoringRules;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.domain.unit.UnitId;

/** How far the units have come with closing a cycle. Everyone reads it. */
public final class CycleClosingService {
    private final Access access;
    private final Stores stores;
    private final ClosingStores closings;
    private final Host host;
    private final OkrReader reader;

    public CycleClosingService(Access access, Stores stores, ClosingStores closings, Host host, OkrReader reader) {
        this.access = access;
        this.stores = stores;
        this.closings = closings;
        this.host = host;
        this.reader = reader;
    }

    /** Query fields: unitId (all units with objectives). Refused: NOT_FOUND. */
    public CycleClosingView get(Actor actor, CycleId id, Input query) {
        Reading reading = reader.open(access.loggedIn(actor));
        Cycle cycle = new Lookup(stores).cycle(id);
        Long unitId = query.id("unitId");
        query.refuseIfAny();
        UnitId only = unitId == null ? null : new UnitId(unitId);
        List<Objective> objectives = stores.objectives().in(id).stream()
                .filter(objective -> only == null || objective.unitId().equals(only))
                .toList();
        return view(reading, cycle, objectives, only);
    }

    /** What a page says about the closing of what it shows anyway; a few statements whatever its size. */
    public ClosingOverview overview(
            Actor actor, CycleView cycle, Collection<Unit> units, List<ObjectiveView> objectives) {
        access.loggedIn(actor);
        CyclePhase phase = cycle.cycle().phase();
        boolean inWindow = cycle.closingDay() != null || cycle.closingOverrun();
        return new ClosingOverview(
                cycle,
                phase == CyclePhase.CLOSING || (phase == CyclePhase.ACTIVE && inWindow),
                overrunDays(cycle),
                messages(cycle.cycle().id(), units),
                marks(objectives));
    }

    private List<UnitMessage> messages(CycleId cycle, Collection<Unit> units) {
        Map<UnitId, Unit> byId = units.stream().collect(Collectors.toMap(Unit::id, unit -> unit));
        List<Retrospective> said = closings.retrospectives().in(cycle, byId.keySet()).stream()
                .filter(retrospective -> retrospective.message() != null)
                .toList();
        People people = people(said);
        return said.stream()
                .map(retrospective -> new UnitMessage(
                        Objects.requireNonNull(byId.get(retrospective.unitId())),
                        Objects.requireNonNull(retrospective.message()),
                        people.named(retrospective.message().stamp().userKey())))
                .toList();
    }

    private Map<ObjectiveId, ClosingMark> marks(List<ObjectiveView> objectives) {
        List<ObjectiveId> ids =
                objectives.stream().map(view -> view.objective().id()).toList();
        Kin kin = Kin.read(stores, closings.closings(), ids, List.of());
        if (kin.closings().isEmpty()) {
            return Map.of();
        }
        List<Cycle> cycles = stores.cycles().all();
        GradeRules rules = ScoringRules.of(stores.settings().read()).grades();
        Map<ObjectiveId, ClosingMark> marks = new HashMap<>();
        objectives.forEach(view -> marks.put(view.objective().id(), kin.mark(view, rules, cycles)));
        return marks;
    }

    private CycleClosingView view(Reading reading, Cycle cycle, List<Objective> objectives, @Nullable UnitId only) {
        Map<UnitId, List<Objective>> byUnit = objectives.stream().collect(Collectors.groupingBy(Objective::unitId));
        Map<UnitId, List<Closing>> closed =
                closings.closings().in(cycle.id()).stream().collect(Collectors.groupingBy(Closing::unitId));
        Map<UnitId, Retrospective> retrospectives = closings.retrospectives().in(cycle.id()).stream()
                .collect(Collectors.toMap(Retrospective::unitId, retrospective -> retrospective));
        People people = people(retrospectives.values());
        CycleView shown = reading.view(cycle);
        int overrun = overrunDays(shown);
        List<UnitClosingView> units = reading.units().stream()
                .filter(unit -> byUnit.containsKey(unit.id()) || unit.id().equals(only))
                .sorted(Comparator.comparing(unit -> unit.definition().level()))
                .map(unit -> unit(
                        unit,
                        UnitProgress.of(
                                byUnit.getOrDefault(unit.id(), List.of()),
                                closed.getOrDefault(unit.id(), List.of()),
                                retrospectives.get(unit.id())),
                        retrospectives.get(unit.id()),
                        new Around(people, overrun)))
                .toList();
        return new CycleClosingView(shown, ClosingPlace.isClosing(reading, cycle), overrun, units);
    }

    private static UnitClosingView unit(
            Unit unit, UnitProgress progress, @Nullable Retrospective retrospective, Around around) {
        Retrospective.Message message = retrospective == null ? null : retrospective.message();
        return new UnitClosingView(
                unit,
                progress,
                message,
                message == null ? null : around.people().named(message.stamp().userKey()),
                progress.isDone() ? 0 : around.overrunDays());
    }

    private People people(Collection<Retrospective> retrospectives) {
        Set<String> keys = retrospectives.stream()
                .map(Retrospective::message)
                .filter(Objects::nonNull)
                .map(message -> message.stamp().userKey())
                .collect(Collectors.toSet());
        return People.of(host.users(), keys);
    }

    private static int overrunDays(CycleView view) {
        DateRange range = view.cycle().definition().range();
        if (!view.closingOverrun() || range == null || view.daysLeft() == null || view.closingTo() == null) {
            return 0;
        }
        return Math.toIntExact(-view.daysLeft() - ChronoUnit.DAYS.between(range.end(), view.closingTo()));
    }

    private record Around(People people, int overrunDays) {}
}
