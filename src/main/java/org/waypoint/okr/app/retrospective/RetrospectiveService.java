package org.waypoint.okr.app.retrospective;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.closing.ClosingStores;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.lookup.Lookup;
import org.waypoint.okr.app.permission.Access;
import org.waypoint.okr.app.permission.Rights;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Host;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.port.Writing;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.cycle.CycleRule;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.domain.retrospective.Retrospective;
import org.waypoint.okr.domain.retrospective.RetrospectiveAcknowledged;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.domain.unit.UnitId;

/** Looking back: everyone reads; whoever works on the unit's OKRs writes, a lead acknowledges and has the last word. */
public final class RetrospectiveService {
    private final Access access;
    private final Stores stores;
    private final ClosingStores closings;
    private final Host host;
    private final Writing writing;
    private final Lookup lookup;

    public RetrospectiveService(Access access, Stores stores, ClosingStores closings, Host host, Writing writing) {
        this.access = access;
        this.stores = stores;
        this.closings = closings;
        this.host = host;
        this.writing = writing;
        this.lookup = new Lookup(stores);
    }

    /** Refused: NOT_FOUND. */
    public RetrospectiveView get(Actor actor, UnitId unitId, CycleId cycleId) {
        Rights rights = access.loggedIn(actor);
        return new RetrospectiveViews(host.users(), rights, stores.units()::all)
                .of(
                        lookup.unit(unitId),
                        lookup.cycle(cycleId),
                        stores.objectives().in(cycleId, Set.of(unitId)),
                        closings.closings().in(cycleId, Set.of(unitId)),
                        closings.retrospectives().of(unitId, cycleId).orElse(null));
    }

    /** Fields: worked, didNotWork, weChange, version (0 before the first word); absent ones stay. */
    public RetrospectiveView save(Actor actor, UnitId unitId, CycleId cycleId, Input input) {
        return change(actor, unitId, cycleId, input, this::mayWrite, (before, stamp) -> {
            Retrospective.Notes notes = before.notes();
            return before.written(
                    new Retrospective.Notes(
                            text(input, "worked", notes.worked()),
                            text(input, "didNotWork", notes.didNotWork()),
                            text(input, "weChange", notes.weChange())),
                    stamp);
        });
    }

    /** Fields: version. Refused: NOTHING_WRITTEN. */
    public RetrospectiveView acknowledge(Actor actor, UnitId unitId, CycleId cycleId, Input input) {
        RetrospectiveView view = change(actor, unitId, cycleId, input, this::leads, (before, stamp) -> {
            if (!before.isWritten()) {
                throw Refused.because(Reason.NOTHING_WRITTEN);
            }
            return before.acknowledged() == null ? before.acknowledged(stamp) : before;
        });
        writing.announcements().announce(new RetrospectiveAcknowledged(view.retrospective()));
        return view;
    }

    /** Fields: message (null takes it back), version. What was achieved and learned, told to everybody. */
    public RetrospectiveView say(Actor actor, UnitId unitId, CycleId cycleId, Input input) {
        return change(actor, unitId, cycleId, input, this::leads, (before, stamp) -> {
            String text = input.text("message", Retrospective.MAX_MESSAGE);
            return before.saying(text == null ? null : new Retrospective.Message(text, stamp));
        });
    }

    private RetrospectiveView change(
            Actor actor,
            UnitId unitId,
            CycleId cycleId,
            Input input,
            Permitted permitted,
            BiFunction<Retrospective, Stamp, Retrospective> work) {
        Rights rights = access.loggedIn(actor);
        writing.run(() -> {
            Unit unit = lookup.unit(unitId);
            Cycle cycle = lookup.cycle(cycleId);
            rights.require(permitted.test(rights, unit, stores.objectives().in(cycleId, Set.of(unitId))));
            requireOpen(cycle);
            Retrospective before = stored(unitId, cycleId);
            Retrospective next = work.apply(before, writing.today().stamp(actor));
            long version = input.version();
            input.refuseIfAny();
            return closings.retrospectives().store(next, version);
        });
        return get(actor, unitId, cycleId);
    }

    private Retrospective stored(UnitId unit, CycleId cycle) {
        return closings.retrospectives().of(unit, cycle).orElseGet(() -> Retrospective.blank(unit, cycle));
    }

    private static void requireOpen(Cycle cycle) {
        CycleRule.requireOpen(cycle);
        if (!RetrospectiveViews.isOpen(cycle)) {
            throw Refused.because(Reason.NOT_YET_CLOSING, cycle.name());
        }
    }

    private boolean mayWrite(Rights rights, Unit unit, List<Objective> objectives) {
        return leads(rights, unit) || RetrospectiveViews.mayEditOne(rights, unit, objectives);
    }

    private boolean leads(Rights rights, Unit unit) {
        return rights.mayLead(unit, stores.units()::all);
    }

    private boolean leads(Rights rights, Unit unit, List<Objective> objectives) {
        return leads(rights, unit);
    }

    private static @Nullable String text(Input input, String field, @Nullable String fallback) {
        return input.has(field) ? input.text(field, Retrospective.MAX_TEXT) : fallback;
    }

    /** Who may take the step. */
    @FunctionalInterface
    private interface Permitted {
        boolean test(Rights rights, Unit unit, List<Objective> objectives);
    }
}
