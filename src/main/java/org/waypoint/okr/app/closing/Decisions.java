package org.waypoint.okr.app.closing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.port.Writing;
import org.waypoint.okr.domain.alignment.Alignment;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.closing.CarryOver;
import org.waypoint.okr.domain.closing.ChildPlan;
import org.waypoint.okr.domain.closing.Closing;
import org.waypoint.okr.domain.closing.ClosingRule;
import org.waypoint.okr.domain.closing.Closings;
import org.waypoint.okr.domain.closing.Decided;
import org.waypoint.okr.domain.closing.Destination;
import org.waypoint.okr.domain.closing.GradingRule;
import org.waypoint.okr.domain.closing.ObjectiveCarriedOver;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.objective.Decision;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;

/** The last step of a closing: what becomes of the objective. Runs inside a transaction. */
final class Decisions {
    private final Stores stores;
    private final ClosingStores all;
    private final Closings closings;
    private final Writing writing;
    private final Continuation continuation;

    Decisions(Stores stores, ClosingStores closings, Writing writing) {
        this.stores = stores;
        this.all = closings;
        this.closings = closings.closings();
        this.writing = writing;
        this.continuation = new Continuation(stores);
    }

    /**
     * Deciding the same again changes nothing, so that a second click carries nothing over twice. Whoever says anything
     * else is told that it is decided, instead of losing their words.
     */
    Outcome decide(ClosingPlace at, Input input) {
        at.reading().rights().require(at.reading().rights().mayEdit(at.objective(), at.unit()));
        at.requireClosing();
        Wanted wanted = wanted(at, input);
        lock(at.cycle(), wanted.into());
        closings.lock(at.objective().id());
        Closing closing = closings.of(at.objective().id()).orElseGet(() -> Closing.open(at.objective()));
        Decided before = closing.decided();
        if (before != null && before.says(wanted.decision(), wanted.why(), wanted.children())) {
            return new Outcome(closing, null, false);
        }
        ClosingRule.requireConfirmed(closing);
        requireSeen(closing, wanted);
        Refused.ifAny(ClosingRule.childRefusals(
                wanted.decision(), openChildren(at.objective().id()), wanted.children()));
        refuseLoops(at, wanted);
        return store(at, closing, wanted);
    }

    /** Links of both cycles are read and made here. Whoever needs both locks the one that is being closed first. */
    private void lock(Cycle from, @Nullable Cycle into) {
        stores.alignments().lock(from.id());
        if (into != null) {
            stores.alignments().lock(into.id());
        }
    }

    private void refuseLoops(ClosingPlace at, Wanted wanted) {
        if (wanted.into() != null && wanted.children().containsValue(ChildPlan.FOLLOW)) {
            NextLinks next = NextLinks.read(stores, all, at.cycle().id());
            wanted.children().forEach((child, plan) -> {
                if (plan == ChildPlan.FOLLOW) {
                    next.refuseLoop(child, at.objective().id(), wanted.into().id());
                }
            });
        }
    }

    private Outcome store(ClosingPlace at, Closing closing, Wanted wanted) {
        Stamp stamp = writing.today().stamp(at.reading().rights().actor());
        Objective objective = stores.objectives().find(at.objective().id()).orElse(at.objective());
        Objective draft = wanted.into() == null ? null : continuation.carryOver(objective, wanted.into(), stamp);
        Decided decided = new Decided(
                wanted.decision(), wanted.why(), wanted.children(), draft == null ? null : draft.id(), stamp);
        Closing next = closings.store(closing.decided(decided), wanted.version());
        stores.objectives()
                .store(objective.id(), objective.definition().closedBy(wanted.decision()), objective.version());
        if (draft != null) {
            NextLinks.read(stores, all, objective.cycleId()).settleAround(objective.id(), stamp);
        }
        return new Outcome(next, draft == null ? null : new ObjectiveCarriedOver(objective, draft), true);
    }

    private Wanted wanted(ClosingPlace at, Input input) {
        Decision decision = input.requiredChoice("decision", Decision.class);
        String why = input.requiredText("why", GradingRule.MAX_WHY);
        Destination into = input.choice("into", Destination.class);
        Map<ObjectiveId, ChildPlan> children = children(input);
        long version = input.version();
        input.refuseIfAny();
        return new Wanted(
                decision, why, decision == Decision.CONTINUE ? destination(at, into) : null, children, version);
    }

    private static Map<ObjectiveId, ChildPlan> children(Input input) {
        Map<ObjectiveId, ChildPlan> children = new LinkedHashMap<>();
        for (Input child : input.items("children")) {
            ObjectiveId id = new ObjectiveId(child.requiredId("objectiveId"));
            if (children.put(id, child.requiredChoice("what", ChildPlan.class)) != null) {
                child.refuse("objectiveId", Reason.SAID_TWICE);
            }
        }
        return children;
    }

    private static Cycle destination(ClosingPlace at, @Nullable Destination into) {
        List<Cycle> cycles = at.reading().cycles();
        return (into == Destination.BACKLOG ? CarryOver.backlog(cycles) : CarryOver.nextCycle(cycles, at.cycle()))
                .orElseThrow(() ->
                        Refused.field("into", Reason.NO_NEXT_CYCLE, at.cycle().name()));
    }

    private static void requireSeen(Closing closing, Wanted wanted) {
        if (closing.version() != wanted.version()) {
            throw Refused.because(Reason.CHANGED_MEANWHILE);
        }
    }

    /** Those that lead here and have not come to an end themselves. */
    private List<Objective> openChildren(ObjectiveId parent) {
        Set<ObjectiveId> ids = stores.alignments().touching(parent).stream()
                .filter(link -> link.target().objectiveId().equals(parent))
                .map(Alignment::objectiveId)
                .collect(Collectors.toSet());
        Set<ObjectiveId> ended = closings.about(ids).stream()
                .filter(Decisions::hasEnded)
                .map(Closing::objectiveId)
                .collect(Collectors.toSet());
        return stores.objectives().find(ids).stream()
                .filter(child -> !ended.contains(child.id()))
                .toList();
    }

    static boolean hasEnded(Closing closing) {
        return closing.decided() != null && closing.decided().decision() != Decision.CONTINUE;
    }

    /**
     * What the step led to.
     *
     * @param carried what continues, when it is new
     * @param fresh whether anything was stored
     */
    record Outcome(Closing closing, @Nullable ObjectiveCarriedOver carried, boolean fresh) {}

    private record Wanted(
            Decision decision, String why, @Nullable Cycle into, Map<ObjectiveId, ChildPlan> children, long version) {}
}
