package org.waypoint.okr.domain.closing;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.alignment.Alignment;
import org.waypoint.okr.domain.alignment.AlignmentGraph;
import org.waypoint.okr.domain.alignment.AlignmentGraph.Step;
import org.waypoint.okr.domain.objective.ObjectiveId;

/**
 * Where the objectives of one cycle lead once they continue: what the decisions above told them, unless their own units
 * answered something else.
 */
public final class NextParents {
    private final Map<ObjectiveId, Closing> closings;
    private final Map<Step, ChildAnswer> answers = new HashMap<>();

    public NextParents(Collection<Closing> closings, Collection<ChildAnswer> answers) {
        this.closings =
                closings.stream().collect(Collectors.toMap(Closing::objectiveId, Function.identity(), (a, b) -> a));
        answers.forEach(answer -> this.answers.put(new Step(answer.child(), answer.parent()), answer));
    }

    /** The same with one more answer, which counts instead of an earlier one about the same two. */
    public NextParents with(ChildAnswer answer) {
        NextParents next = new NextParents(closings.values(), answers.values());
        next.answers.put(new Step(answer.child(), answer.parent()), answer);
        return next;
    }

    /** The answer of the child's own unit; null where the decision above speaks alone. */
    public @Nullable ChildAnswer answer(ObjectiveId child, ObjectiveId parent) {
        return answers.get(new Step(child, parent));
    }

    /** What counts; null before the decision, and for a child that nobody was asked about. */
    public @Nullable ChildPlan plan(ObjectiveId child, ObjectiveId parent) {
        ChildAnswer own = answer(child, parent);
        if (own != null) {
            return own.plan();
        }
        Closing above = closings.get(parent);
        return above == null || above.decided() == null
                ? null
                : above.decided().children().get(child);
    }

    /** The objective whose continuation is to be the parent; empty when there is none or nobody knows yet. */
    public Optional<ObjectiveId> target(ObjectiveId child, ObjectiveId parent) {
        ChildPlan plan = plan(child, parent);
        ChildAnswer own = answer(child, parent);
        if (plan == ChildPlan.FOLLOW) {
            return Optional.of(parent);
        }
        return plan == ChildPlan.REALIGN && own != null ? Optional.ofNullable(own.to()) : Optional.empty();
    }

    /** The draft that continues the objective. */
    public Optional<ObjectiveId> continued(ObjectiveId objective) {
        return Optional.ofNullable(closings.get(objective)).map(Closing::carriedTo);
    }

    /** Whether it is settled what becomes of it. */
    public boolean isDecided(ObjectiveId objective) {
        Closing closing = closings.get(objective);
        return closing != null && closing.decided() != null;
    }

    /** Whether it is decided, and nothing continues it. */
    public boolean hasEnded(ObjectiveId objective) {
        return isDecided(objective) && continued(objective).isEmpty();
    }

    /**
     * How far the link has come that the answer asks for.
     *
     * @param own the objectives of this cycle; a parent outside them is one of the next cycle already
     * @param next the links there
     */
    public LinkState state(ObjectiveId child, ObjectiveId parent, Set<ObjectiveId> own, Collection<Alignment> next) {
        ChildPlan plan = plan(child, parent);
        if (plan == null || plan == ChildPlan.LEAVE || hasEnded(child)) {
            return LinkState.NONE;
        }
        ObjectiveId target = target(child, parent).orElse(null);
        if (target == null) {
            return LinkState.OPEN;
        }
        boolean here = own.contains(target);
        if (here && hasEnded(target)) {
            return LinkState.ENDED;
        }
        ObjectiveId from = continued(child).orElse(null);
        ObjectiveId to = here ? continued(target).orElse(null) : target;
        if (from == null || to == null) {
            return LinkState.WAITING;
        }
        return next.stream()
                        .anyMatch(link -> link.objectiveId().equals(from)
                                && link.target().objectiveId().equals(to))
                ? LinkState.LINKED
                : LinkState.APART;
    }

    /**
     * The way round that a link from a child to its next parent would close, in the next cycle as it is and as it is
     * planned; empty when there is none. Links nobody answered yet count as if they stayed.
     *
     * @param links those of this cycle
     * @param next those of the cycle in which it goes on
     */
    public Optional<List<ObjectiveId>> loop(Step wanted, Collection<Alignment> links, Collection<Alignment> next) {
        Step planned = ahead(wanted);
        Set<Step> steps = new LinkedHashSet<>();
        next.forEach(
                link -> steps.add(new Step(link.objectiveId(), link.target().objectiveId())));
        links.forEach(link -> planned(link).map(this::ahead).ifPresent(steps::add));
        steps.remove(planned);
        return AlignmentGraph.of(steps).loop(planned.from(), planned.to());
    }

    /** Where the link leads next; nothing once both ends have gone on, because then the links there tell. */
    private Optional<Step> planned(Alignment link) {
        ObjectiveId child = link.objectiveId();
        ObjectiveId parent = link.target().objectiveId();
        ObjectiveId to =
                plan(child, parent) == null ? parent : target(child, parent).orElse(null);
        if (to == null || hasEnded(child) || hasEnded(to)) {
            return Optional.empty();
        }
        return continued(child).isPresent() && continued(to).isPresent()
                ? Optional.empty()
                : Optional.of(new Step(child, to));
    }

    private Step ahead(Step step) {
        return new Step(
                continued(step.from()).orElse(step.from()), continued(step.to()).orElse(step.to()));
    }
}
