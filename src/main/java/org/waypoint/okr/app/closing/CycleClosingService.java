package org.waypoint.okr.app.closing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.waypoint.okr.app.cycle.CycleView;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.objective.ObjectiveView;
import org.waypoint.okr.app.permission.Access;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Host;
import org.waypoint.okr.app.port.People;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.reading.OkrReader;
import org.waypoint.okr.app.reading.Reading;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.cycle.CyclePhase;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
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
        Cycle cycle = reading.cycles().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.because(Reason.NOT_FOUND));
        Long unitId = query.id("unitId");
        query.refuseIfAny();
        UnitId only = unitId == null ? null : new UnitId(unitId);
        return new CycleProgress(reading, host.users()).of(CycleStock.read(stores, closings, cycle), only);
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
                CycleProgress.overrunDays(cycle),
                messages(cycle.cycle().id(), units),
                marks(objectives));
    }

    private List<UnitMessage> messages(CycleId cycle, Collection<Unit> units) {
        Map<UnitId, Unit> byId = units.stream().collect(Collectors.toMap(Unit::id, unit -> unit));
        List<Retrospective> said = closings.retrospectives().in(cycle, byId.keySet()).stream()
                .filter(retrospective -> retrospective.message() != null)
                .toList();
        People people = CycleProgress.speakers(host.users(), said);
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
        Kin kin = Kin.read(stores, closings.closings(), ids);
        if (kin.closings().isEmpty()) {
            return Map.of();
        }
        List<Cycle> cycles = stores.cycles().all();
        GradeRules rules = ScoringRules.of(stores.settings().read()).grades();
        Map<ObjectiveId, ClosingMark> marks = new HashMap<>();
        objectives.forEach(view -> marks.put(view.objective().id(), kin.mark(view, rules, cycles)));
        return marks;
    }
}
