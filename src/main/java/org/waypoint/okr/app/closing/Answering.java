package org.waypoint.okr.app.closing;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.port.Writing;
import org.waypoint.okr.domain.alignment.Alignment;
import org.waypoint.okr.domain.alignment.AlignmentId;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.closing.CarryOver;
import org.waypoint.okr.domain.closing.ChildAnswer;
import org.waypoint.okr.domain.closing.ChildPlan;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;

/** What a unit answers about its objective once the one above it is decided. Runs inside a transaction. */
final class Answering {
    private final Stores stores;
    private final ClosingStores closings;
    private final Writing writing;

    Answering(Stores stores, ClosingStores closings, Writing writing) {
        this.stores = stores;
        this.closings = closings;
        this.writing = writing;
    }

    /** Answering the same again changes nothing; another answer takes back what the one before led to. */
    ChildAnswer answer(ClosingPlace at, Input input) {
        at.reading().rights().require(at.reading().rights().mayEdit(at.objective(), at.unit()));
        at.requireClosing();
        Wanted wanted = wanted(input);
        ObjectiveId child = at.objective().id();
        stores.alignments().lock(at.cycle().id());
        NextLinks before = NextLinks.read(stores, closings, at.cycle().id());
        ChildAnswer stored = before.parents().answer(child, wanted.parent());
        if (stored != null && stored.says(wanted.plan(), wanted.to())) {
            return stored;
        }
        requireAsked(before, child, wanted);
        CycleId next = next(at, before);
        if (wanted.to() != null) {
            requireParent(at, before, wanted, next);
        }
        Stamp stamp = writing.today().stamp(at.reading().rights().actor());
        ChildAnswer said = new ChildAnswer(
                child,
                wanted.parent(),
                at.cycle().id(),
                at.unit().id(),
                wanted.plan(),
                wanted.to(),
                null,
                stamp,
                wanted.version());
        return store(before, said, next);
    }

    private ChildAnswer store(NextLinks before, ChildAnswer said, @Nullable CycleId next) {
        NextLinks after = before.with(said);
        after.parents()
                .target(said.child(), said.parent())
                .ifPresent(target -> after.refuseLoop(said.child(), target, next));
        if (before.parents().continued(said.child()).isPresent() && next != null) {
            stores.alignments().lock(next);
        }
        before.undo(said.child(), said.parent());
        AlignmentId made = null;
        for (Alignment link : before.between(said.child(), said.parent())) {
            AlignmentId settled = after.settle(link, said.stamp());
            made = made == null ? settled : made;
        }
        return closings.answers().store(said.linkedBy(said.plan() == ChildPlan.REALIGN ? made : null), said.version());
    }

    private static Wanted wanted(Input input) {
        long parent = input.requiredId("parentId");
        ChildPlan plan = input.requiredChoice("what", ChildPlan.class);
        Long to = input.id("toObjectiveId");
        long version = input.version();
        input.refuseIfAny();
        return new Wanted(
                new ObjectiveId(parent),
                plan,
                to == null || plan != ChildPlan.REALIGN ? null : new ObjectiveId(to),
                version);
    }

    /** There is a decision to answer, and something left of the child that could lead anywhere. */
    private void requireAsked(NextLinks before, ObjectiveId child, Wanted wanted) {
        if (before.between(child, wanted.parent()).isEmpty()) {
            throw Refused.field("parentId", Reason.UNKNOWN_REFERENCE);
        }
        if (before.parents().hasEnded(child)) {
            throw Refused.because(Reason.OBJECTIVE_DECIDED);
        }
        if (!before.parents().isDecided(wanted.parent())) {
            throw Refused.because(Reason.NOT_YET_DECIDED, title(wanted.parent()));
        }
        if (wanted.plan() == ChildPlan.FOLLOW && before.parents().hasEnded(wanted.parent())) {
            throw Refused.field("what", Reason.FOLLOWS_NOTHING, title(child));
        }
    }

    /** The other parent belongs to this cycle and goes on, or to the next; and is none of those that are there already. */
    private void requireParent(ClosingPlace at, NextLinks before, Wanted wanted, @Nullable CycleId next) {
        Objective to = Optional.ofNullable(wanted.to())
                .flatMap(id -> stores.objectives().find(id))
                .orElseThrow(() -> Refused.field("toObjectiveId", Reason.UNKNOWN_REFERENCE));
        boolean here = to.cycleId().equals(at.cycle().id());
        if (!here && !to.cycleId().equals(next)) {
            throw Refused.field("toObjectiveId", Reason.OTHER_CYCLE);
        }
        if (here && before.parents().hasEnded(to.id())) {
            throw Refused.field("toObjectiveId", Reason.PARENT_ENDED, to.title());
        }
        boolean parentAlready = before.links().stream()
                .filter(link -> link.objectiveId().equals(at.objective().id()))
                .map(link -> link.target().objectiveId())
                .flatMap(parent -> known(before, at.objective().id(), parent, wanted.parent()))
                .flatMap(parent -> Stream.concat(Stream.of(parent), before.parents().continued(parent).stream()))
                .anyMatch(to.id()::equals);
        if (parentAlready) {
            throw Refused.field("toObjectiveId", Reason.ALREADY_ALIGNED);
        }
    }

    /** A parent, and the one that was named instead of it, unless it is the one in question. */
    private static Stream<ObjectiveId> known(
            NextLinks before, ObjectiveId child, ObjectiveId parent, ObjectiveId inQuestion) {
        return parent.equals(inQuestion)
                ? Stream.of(parent)
                : Stream.concat(Stream.of(parent), before.parents().target(child, parent).stream());
    }

    /** Where the child goes on, or would by itself; null when there is no such cycle yet. */
    private @Nullable CycleId next(ClosingPlace at, NextLinks before) {
        return before.parents()
                .continued(at.objective().id())
                .flatMap(stores.objectives()::find)
                .map(Objective::cycleId)
                .or(() -> CarryOver.nextCycle(at.reading().cycles(), at.cycle()).map(Cycle::id))
                .orElse(null);
    }

    private String title(ObjectiveId id) {
        return stores.objectives().find(id).map(Objective::title).orElse("");
    }

    /**
     * @param to the other parent; null when none is named
     */
    private record Wanted(
            ObjectiveId parent, ChildPlan plan, @Nullable ObjectiveId to, long version) {}
}
