package org.waypoint.okr.app.cycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.lookup.Lookup;
import org.waypoint.okr.app.permission.Access;
import org.waypoint.okr.app.permission.Rights;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.port.Writing;
import org.waypoint.okr.domain.cycle.Cadence;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.CycleDefinition;
import org.waypoint.okr.domain.cycle.CycleGenerator;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.cycle.CycleOverlap;
import org.waypoint.okr.domain.cycle.CyclePhase;
import org.waypoint.okr.domain.cycle.CyclePhaseChanged;
import org.waypoint.okr.domain.cycle.CycleRule;
import org.waypoint.okr.domain.keyresult.KeyResultRule;
import org.waypoint.okr.domain.objective.ObjectiveFilter;
import org.waypoint.okr.domain.settings.Settings;

/** Cycles: everyone reads, coordinators write. */
public final class CycleService {
    private final Access access;
    private final Stores stores;
    private final Writing writing;
    private final Lookup lookup;

    public CycleService(Access access, Stores stores, Writing writing) {
        this.access = access;
        this.stores = stores;
        this.writing = writing;
        this.lookup = new Lookup(stores);
    }

    /** Every cycle, newest start first, the backlog last. */
    public List<CycleView> list(Actor actor) {
        Rights rights = access.loggedIn(actor);
        return views(rights, stores.cycles().all());
    }

    /** One cycle. Refused: NOT_FOUND. */
    public CycleView get(Actor actor, CycleId id) {
        Rights rights = access.loggedIn(actor);
        return view(rights, lookup.cycle(id));
    }

    /** Fields: name, start, end, cadence, parentId; phase PLANNING. Refused: CYCLE_OVERLAPS, BACKLOG_EXISTS. */
    public CycleView create(Actor actor, Input input) {
        Rights rights = access.coordinator(actor);
        Cycle stored = writing.run(() -> {
            stores.cycles().lock();
            CycleDefinition definition = new CycleFields(input, null).read();
            input.refuseIfAny(); // the rule compares whole cycles
            input.refuseAll(rule().refusals(null, definition));
            input.refuseIfAny();
            return stores.cycles().add(definition, CyclePhase.PLANNING);
        });
        return view(rights, stored);
    }

    /** Absent fields stay; needs version. Refused: CYCLE_CLOSED, CYCLE_OVERLAPS, CYCLE_HAS_RECORDS_OUTSIDE. */
    public CycleView update(Actor actor, CycleId id, Input input) {
        Rights rights = access.coordinator(actor);
        Cycle stored = writing.run(() -> {
            stores.cycles().lock();
            Cycle before = lookup.cycle(id);
            CycleRule.requireOpen(before);
            CycleDefinition definition = new CycleFields(input, before.definition()).read();
            long version = input.version();
            input.refuseIfAny(); // the rule compares whole cycles
            CycleRule rule = rule();
            input.refuseAll(rule.refusals(id, definition));
            input.refuseIfAny();
            Cycle next = new Cycle(id, definition, before.phase(), version);
            rule.requireRoomForChildren(id, definition);
            KeyResultRule.requireRecordsInside(next, stores.keyResults().in(id));
            return stores.cycles().store(next, version);
        });
        return view(rights, stored);
    }

    /** Refused while objectives belong to it or cycles hang below it: CYCLE_IN_USE. */
    public void delete(Actor actor, CycleId id) {
        access.coordinator(actor);
        writing.run(() -> {
            stores.cycles().lock();
            Cycle cycle = lookup.cycle(id);
            CycleRule.requireOpen(cycle);
            ObjectiveFilter inCycle = new ObjectiveFilter(id, null, null, null);
            rule().requireUnused(cycle, stores.objectives().count(inCycle));
            stores.cycles().remove(id, cycle.version());
            return cycle;
        });
    }

    /** Fields: fiscalYear, fiscalYearStartMonth, cadence, namePattern. Existing cycles are left alone and named. */
    public GeneratedCycles generate(Actor actor, Input input) {
        Rights rights = access.coordinator(actor);
        return writing.run(() -> {
            CycleGenerator generator = generator(input);
            input.refuseAll(generator.refusals());
            input.refuseIfAny();
            stores.cycles().lock();
            List<Cycle> all = stores.cycles().all();
            List<Cycle> created = new ArrayList<>();
            List<Cycle> existing = new ArrayList<>();
            for (CycleDefinition definition : generator.cycles()) {
                CycleOverlap.find(definition, all, null)
                        .ifPresentOrElse(
                                existing::add, () -> created.add(stores.cycles().add(definition, CyclePhase.PLANNING)));
            }
            return new GeneratedCycles(views(rights, created), views(rights, existing));
        });
    }

    /** Fields: phase, version. Refused: PHASE_NOT_NEXT. */
    public CycleView changePhase(Actor actor, CycleId id, Input input) {
        Rights rights = access.coordinator(actor);
        Cycle stored = writing.run(() -> {
            Cycle before = lookup.cycle(id);
            CyclePhase phase = input.requiredChoice("phase", CyclePhase.class);
            long version = input.version();
            input.refuseIfAny();
            return stores.cycles().store(CycleRule.inPhase(before, phase), version);
        });
        writing.announcements().announce(new CyclePhaseChanged(stored));
        return view(rights, stored);
    }

    private static CycleGenerator generator(Input input) {
        return new CycleGenerator(
                input.requiredInteger("fiscalYear", CycleGenerator.FIRST_YEAR, CycleGenerator.LAST_YEAR),
                input.requiredInteger("fiscalYearStartMonth", 1, 12),
                input.requiredChoice("cadence", Cadence.class),
                input.requiredText("namePattern", CycleRule.MAX_NAME));
    }

    private CycleView view(Rights rights, Cycle cycle) {
        return views(rights, List.of(cycle)).get(0);
    }

    private List<CycleView> views(Rights rights, List<Cycle> cycles) {
        Settings settings = stores.settings().read();
        LocalDate today = writing.today().date();
        return cycles.stream()
                .distinct()
                .map(cycle -> CycleViews.of(cycle, settings, today, rights.mayCoordinate() && !cycle.isClosed()))
                .toList();
    }

    private CycleRule rule() {
        return new CycleRule(stores.cycles().all());
    }
}
