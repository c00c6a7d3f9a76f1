package org.waypoint.okr.app.closing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.objective.ObjectivePlacing;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.domain.alignment.Alignment;
import org.waypoint.okr.domain.alignment.AlignmentGraph;
import org.waypoint.okr.domain.alignment.AlignmentTarget;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.closing.CarryOver;
import org.waypoint.okr.domain.closing.ChildPlan;
import org.waypoint.okr.domain.closing.Closing;
import org.waypoint.okr.domain.closing.Closings;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveDefinition;
import org.waypoint.okr.domain.objective.ObjectiveId;

/**
 * Carries an objective over into another cycle as a draft. Links follow once both ends continue there, whichever end is
 * decided first.
 */
final class Continuation {
    private final Stores stores;
    private final Closings closings;
    private final ObjectivePlacing placing;

    Continuation(Stores stores, Closings closings) {
        this.stores = stores;
        this.closings = closings;
        this.placing = new ObjectivePlacing(stores);
    }

    /** The draft. Refused: TOO_MANY_OBJECTIVES where the limit is hard. */
    Objective carryOver(Objective old, Cycle into, Map<ObjectiveId, ChildPlan> children, Stamp stamp) {
        ObjectiveDefinition definition = old.definition().draftedIn(into.id());
        placing.requireRoom(definition);
        Objective draft = stores.objectives().add(definition, stamp);
        for (KeyResult keyResult : stores.keyResults().of(old.id())) {
            CarryOver.next(keyResult).ifPresent(next -> stores.keyResults().add(draft, next, stamp));
        }
        for (Alignment link : stores.alignments().touching(old.id())) {
            follow(link, old, draft, children).ifPresent(ends -> link(ends, link, stamp));
        }
        return draft;
    }

    /** Both ends of the link as they continue in the draft's cycle; nothing while one of them does not. */
    private Optional<Ends> follow(Alignment link, Objective old, Objective draft, Map<ObjectiveId, ChildPlan> plans) {
        if (link.objectiveId().equals(old.id())) {
            return continued(link.target().objectiveId(), draft)
                    .filter(parent -> isToFollow(link.target().objectiveId(), old.id()))
                    .map(parent -> new Ends(draft, parent));
        }
        return plans.get(link.objectiveId()) == ChildPlan.FOLLOW
                ? continued(link.objectiveId(), draft).map(child -> new Ends(child, draft))
                : Optional.empty();
    }

    private Optional<Objective> continued(ObjectiveId old, Objective draft) {
        return closings.of(old)
                .map(Closing::carriedTo)
                .flatMap(stores.objectives()::find)
                .filter(other -> other.cycleId().equals(draft.cycleId()));
    }

    private boolean isToFollow(ObjectiveId parent, ObjectiveId child) {
        return closings.of(parent)
                .map(Closing::decided)
                .map(decided -> decided.children().get(child))
                .filter(ChildPlan.FOLLOW::equals)
                .isPresent();
    }

    /** Unless people joined the two already, or the other way round. */
    private void link(Ends ends, Alignment old, Stamp stamp) {
        List<Alignment> links = stores.alignments().in(ends.child().cycleId());
        AlignmentTarget target = new AlignmentTarget(
                ends.parent().id(),
                counterpart(old.target().keyResultId(), ends.parent().id()));
        boolean joined = links.stream()
                .anyMatch(link -> link.objectiveId().equals(ends.child().id())
                        && link.target().equals(target));
        boolean loops = new AlignmentGraph(links)
                .loop(ends.child().id(), ends.parent().id())
                .isPresent();
        if (!joined && !loops) {
            stores.alignments().add(ends.child(), target, old.kind(), stamp);
        }
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

    private record Ends(Objective child, Objective parent) {}
}
