package org.waypoint.okr.app.retrospective;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.closing.ClosingStores;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.lookup.Lookup;
import org.waypoint.okr.app.permission.Access;
import org.waypoint.okr.app.permission.Rights;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Host;
import org.waypoint.okr.app.port.People;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.port.Writing;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.closing.Closing;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.cycle.CyclePhase;
import org.waypoint.okr.domain.cycle.CycleRule;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveId;
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
        Unit unit = lookup.unit(unitId);
        Cycle cycle = lookup.cycle(cycleId);
        List<Objective> objectives = stores.objectives().in(cycleId, Set.of(unitId));
        Retrospective retrospective = stored(unitId, cycleId);
        List<RetrospectiveView.Cause> causes =
                causes(objectives, closings.closings().in(cycleId, Set.of(unitId)));
        boolean open = isOpen(cycle);
        boolean leads = leads(rights, unit);
        return new RetrospectiveView(
                unit,
                cycle,
                retrospective,
                causes,
                people(retrospective, causes),
                open && (leads || mayEditOne(rights, unit, objectives)),
                open && leads && retrospective.isWritten() && retrospective.acknowledged() == null,
                open && leads);
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

    private static boolean isOpen(Cycle cycle) {
        return !cycle.isBacklog() && (cycle.phase() == CyclePhase.ACTIVE || cycle.phase() == CyclePhase.CLOSING);
    }

    private static void requireOpen(Cycle cycle) {
        CycleRule.requireOpen(cycle);
        if (!isOpen(cycle)) {
            throw Refused.because(Reason.NOT_YET_CLOSING, cycle.name());
        }
    }

    private boolean mayWrite(Rights rights, Unit unit, List<Objective> objectives) {
        return leads(rights, unit) || mayEditOne(rights, unit, objectives);
    }

    private static boolean mayEditOne(Rights rights, Unit unit, List<Objective> objectives) {
        return objectives.stream().anyMatch(objective -> rights.mayEdit(objective, unit));
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

    private static List<RetrospectiveView.Cause> causes(List<Objective> objectives, List<Closing> closings) {
        Map<ObjectiveId, Closing> byObjective =
                closings.stream().collect(Collectors.toMap(Closing::objectiveId, Function.identity()));
        return objectives.stream()
                .filter(objective -> byObjective.containsKey(objective.id()))
                .map(objective ->
                        new RetrospectiveView.Cause(objective, Objects.requireNonNull(byObjective.get(objective.id()))))
                .filter(cause -> cause.closing().grading() != null
                        && cause.closing().grading().said().cause() != null)
                .sorted(Comparator.comparing(cause -> cause.objective().id().value()))
                .toList();
    }

    private People people(Retrospective retrospective, List<RetrospectiveView.Cause> causes) {
        Retrospective.Message message = retrospective.message();
        Stream<Stamp> named = Stream.of(
                        retrospective.written(), retrospective.acknowledged(), message == null ? null : message.stamp())
                .filter(Objects::nonNull);
        Stream<Stamp> graders = causes.stream()
                .map(cause -> Objects.requireNonNull(cause.closing().grading()).stamp());
        return People.of(
                host.users(), Stream.concat(named, graders).map(Stamp::userKey).toList());
    }

    /** Who may take the step. */
    @FunctionalInterface
    private interface Permitted {
        boolean test(Rights rights, Unit unit, List<Objective> objectives);
    }
}
