package org.waypoint.okr.app.lookup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.domain.checkin.CheckIn;
import org.waypoint.okr.domain.checkin.CheckInId;
import org.waypoint.okr.domain.cycle.Cadence;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.hypothesis.Hypothesis;
import org.waypoint.okr.domain.hypothesis.HypothesisId;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.domain.unit.UnitId;

/** Finds things by id with what they belong to; refuses with NOT_FOUND. */
public final class Lookup {
    private final Stores stores;

    public Lookup(Stores stores) {
        this.stores = stores;
    }

    public Unit unit(UnitId id) {
        return stores.units().find(id).orElseThrow(Lookup::missing);
    }

    public Cycle cycle(CycleId id) {
        return stores.cycles().find(id).orElseThrow(Lookup::missing);
    }

    public ObjectivePlace objective(ObjectiveId id) {
        return place(stores.objectives().find(id).orElseThrow(Lookup::missing));
    }

    public KeyResultPlace keyResult(KeyResultId id) {
        return place(stores.keyResults().find(id).orElseThrow(Lookup::missing));
    }

    /** Without unit and cycle, for those who read them anyway. */
    public Objective objectiveOf(KeyResultId id) {
        KeyResult keyResult = stores.keyResults().find(id).orElseThrow(Lookup::missing);
        return stores.objectives().find(keyResult.objectiveId()).orElseThrow(Lookup::missing);
    }

    public CheckIn checkIn(CheckInId id) {
        return stores.checkIns().find(id).orElseThrow(Lookup::missing);
    }

    public Hypothesis hypothesis(HypothesisId id) {
        return stores.hypotheses().find(id).orElseThrow(Lookup::missing);
    }

    public ObjectivePlace place(Objective objective) {
        return new ObjectivePlace(objective, unit(objective.unitId()), cycle(objective.cycleId()));
    }

    public KeyResultPlace place(KeyResult keyResult) {
        return new KeyResultPlace(keyResult, objective(keyResult.objectiveId()));
    }

    /**
     * The cycle a page opens with: of those that contain the day and are not closed the shortest, quarters first; else
     * the newest that has begun; else any. The backlog is never chosen.
     */
    public static Optional<Cycle> current(List<Cycle> cycles, LocalDate today) {
        List<Cycle> dated = cycles.stream().filter(cycle -> !cycle.isBacklog()).toList();
        Optional<Cycle> running = dated.stream()
                .filter(cycle -> !cycle.isClosed() && cycle.contains(today))
                .min(Comparator.comparing((Cycle cycle) -> cycle.definition().cadence() != Cadence.QUARTER)
                        .thenComparing(Lookup::days)
                        .thenComparing(cycle -> cycle.id().value()));
        return running.or(() -> dated.stream()
                        .filter(cycle -> !start(cycle).isAfter(today))
                        .max(Comparator.comparing(Lookup::start)))
                .or(() -> dated.stream().min(Comparator.comparing(Lookup::start)));
    }

    private static LocalDate start(Cycle cycle) {
        return cycle.definition().range() == null
                ? LocalDate.MAX
                : cycle.definition().range().start();
    }

    private static long days(Cycle cycle) {
        return cycle.definition().range() == null
                ? Long.MAX_VALUE
                : cycle.definition().range().days();
    }

    private static Refused missing() {
        return Refused.because(Reason.NOT_FOUND);
    }
}
