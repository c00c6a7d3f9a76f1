package org.waypoint.okr.app.closing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.alignment.AlignmentLoops;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.domain.alignment.Alignment;
import org.waypoint.okr.domain.alignment.AlignmentGraph;
import org.waypoint.okr.domain.alignment.AlignmentGraph.Step;
import org.waypoint.okr.domain.alignment.AlignmentId;
import org.waypoint.okr.domain.alignment.AlignmentTarget;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.closing.ChildAnswer;
import org.waypoint.okr.domain.closing.ChildPlan;
import org.waypoint.okr.domain.closing.NextParents;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveId;

/**
 * Joins in the next cycle what belongs together there, once both ends continue, whichever is decided first. Call under
 * the lock of the cycle that is being closed and of the one in which links are made.
 */
final class NextLinks {
    private final Stores stores;
    private final ClosingStores closings;
    private final CycleId cycle;
    private final List<Alignment> links;
    private final NextParents parents;

    private NextLinks(
            Stores stores, ClosingStores closings, CycleId cycle, List<Alignment> links, NextParents parents) {
        this.stores = stores;
        this.closings = closings;
        this.cycle = cycle;
        this.links = links;
        this.parents = parents;
    }

    /** As everything stands in the cycle that is being closed. */
    static NextLinks read(Stores stores, ClosingStores closings, CycleId cycle) {
        return new NextLinks(
                stores,
                closings,
                cycle,
                stores.alignments().in(cycle),
                new NextParents(
                        closings.closings().in(cycle), closings.answers().in(cycle)));
    }

    NextLinks with(ChildAnswer answer) {
        return new NextLinks(stores, closings, cycle, links, parents.with(answer));
    }

    NextParents parents() {
        return parents;
    }

    List<Alignment> links() {
        return links;
    }

    /** Links of the one objective to the other; to several key results there may be several. */
    List<Alignment> between(ObjectiveId child, ObjectiveId parent) {
        return links.stream()
                .filter(link -> link.objectiveId().equals(child)
                        && link.target().objectiveId().equals(parent))
                .toList();
    }

    /**
     * Refuses with ALIGNMENT_LOOP where the child would lead to itself, in what is there or in what is planned.
     *
     * @param next the cycle in which it goes on; null when there is none yet
     */
    void refuseLoop(ObjectiveId child, ObjectiveId target, @Nullable CycleId next) {
        List<Alignment> there = next == null ? List.of() : stores.alignments().in(next);
        parents.loop(new Step(child, target), links, there).ifPresent(path -> {
            throw AlignmentLoops.refused(stores, path);
        });
    }

    /** Makes every link that waited for the objective to go on. */
    void settleAround(ObjectiveId objective, Stamp stamp) {
        for (Alignment link : links) {
            ObjectiveId child = link.objectiveId();
            ObjectiveId parent = link.target().objectiveId();
            boolean concerned = child.equals(objective)
                    || parents.target(child, parent).filter(objective::equals).isPresent();
            AlignmentId made = concerned ? settle(link, stamp) : null;
            ChildAnswer answer = parents.answer(child, parent);
            if (made != null && answer != null && answer.plan() == ChildPlan.REALIGN) {
                closings.answers().store(answer.linkedBy(made), answer.version());
            }
        }
    }

    /**
     * What a link of this cycle becomes in the next.
     *
     * @return the link that is made; null while an end is missing, and where people joined the two or a loop would close
     */
    @Nullable
    AlignmentId settle(Alignment link, Stamp stamp) {
        ObjectiveId child = link.objectiveId();
        ObjectiveId parent = link.target().objectiveId();
        Objective from =
                parents.continued(child).flatMap(stores.objectives()::find).orElse(null);
        ObjectiveId target = parents.target(child, parent).orElse(null);
        if (from == null || target == null) {
            return null;
        }
        Objective to = ahead(target, from.cycleId()).orElse(null);
        return to == null ? null : join(from, to, link, stamp);
    }

    /** Takes back what an answer led to: its own link, or that of following the parent. */
    void undo(ObjectiveId child, ObjectiveId parent) {
        ChildAnswer answer = parents.answer(child, parent);
        if (answer != null && answer.link() != null) {
            stores.alignments().find(answer.link()).map(Alignment::id).ifPresent(stores.alignments()::remove);
        }
        if (parents.plan(child, parent) == ChildPlan.FOLLOW) {
            parents.continued(child).ifPresent(from -> parents.continued(parent).ifPresent(to -> part(from, to)));
        }
    }

    private void part(ObjectiveId from, ObjectiveId to) {
        stores.alignments().touching(from).stream()
                .filter(link -> link.objectiveId().equals(from)
                        && link.target().objectiveId().equals(to))
                .map(Alignment::id)
                .forEach(stores.alignments()::remove);
    }

    /** The objective as it stands in the other cycle: itself, or its continuation. */
    private Optional<Objective> ahead(ObjectiveId target, CycleId next) {
        return stores.objectives()
                .find(target)
                .map(Objective::cycleId)
                .filter(next::equals)
                .map(there -> target)
                .or(() -> parents.continued(target))
                .flatMap(stores.objectives()::find)
                .filter(objective -> objective.cycleId().equals(next));
    }

    private @Nullable AlignmentId join(Objective from, Objective to, Alignment old, Stamp stamp) {
        List<Alignment> there = stores.alignments().in(from.cycleId());
        boolean follows = parents.plan(old.objectiveId(), old.target().objectiveId()) == ChildPlan.FOLLOW;
        AlignmentTarget target =
                new AlignmentTarget(to.id(), follows ? counterpart(old.target().keyResultId(), to.id()) : null);
        boolean joined = there.stream()
                .filter(link -> link.objectiveId().equals(from.id()))
                .anyMatch(link -> follows
                        ? link.target().equals(target)
                        : link.target().objectiveId().equals(to.id()));
        boolean loops = new AlignmentGraph(there).loop(from.id(), to.id()).isPresent();
        return joined || loops
                ? null
                : stores.alignments().add(from, target, old.kind(), stamp).id();
    }

    /** The key result of the same title; nothing when the draft does without it. */
    private @Nullable KeyResultId counterpart(@Nullable KeyResultId old, ObjectiveId parent) {
        if (old == null) {
            return null;
        }
        return stores.keyResults().find(old).stream()
                .flatMap(before -> stores.keyResults().of(parent).stream()
                        .filter(now -> now.title().equals(before.title())))
                .map(KeyResult::id)
                .findFirst()
                .orElse(null);
    }
}
