package org.waypoint.okr.app.alignment;

import java.util.List;
import java.util.Optional;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.lookup.Lookup;
import org.waypoint.okr.app.lookup.ObjectivePlace;
import org.waypoint.okr.app.permission.Rights;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.port.Writing;
import org.waypoint.okr.domain.alignment.Alignment;
import org.waypoint.okr.domain.alignment.AlignmentGraph;
import org.waypoint.okr.domain.alignment.AlignmentId;
import org.waypoint.okr.domain.alignment.AlignmentKind;
import org.waypoint.okr.domain.alignment.AlignmentTarget;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;

/** Adds and removes links. */
final class AlignmentWrites {
    private final Stores stores;
    private final Writing writing;
    private final Lookup lookup;

    AlignmentWrites(Stores stores, Writing writing) {
        this.stores = stores;
        this.writing = writing;
        this.lookup = new Lookup(stores);
    }

    Alignment create(Rights rights, Input input) {
        long objectiveId = input.requiredId("objectiveId");
        AlignmentKind kind = input.requiredChoice("kind", AlignmentKind.class);
        AlignmentTarget target = target(input);
        input.refuseIfAny();
        return writing.run(() -> {
            ObjectivePlace from = from(objectiveId);
            rights.require(rights.mayEdit(from.objective(), from.unit()));
            from.requireOpen();
            Objective to = stores.objectives()
                    .find(target.objectiveId())
                    .orElseThrow(() -> Refused.field("toObjectiveId", Reason.UNKNOWN_REFERENCE));
            if (!to.cycleId().equals(from.objective().cycleId())) {
                throw Refused.because(Reason.OTHER_CYCLE, to.title());
            }
            stores.alignments().lock(to.cycleId());
            refuseLoop(from.objective(), to);
            return stores.alignments()
                    .add(from.objective(), target, kind, writing.today().stamp(rights.actor()));
        });
    }

    void delete(Rights rights, AlignmentId id) {
        writing.run(() -> {
            Alignment link = stores.alignments().find(id).orElseThrow(() -> Refused.because(Reason.NOT_FOUND));
            ObjectivePlace from = lookup.objective(link.objectiveId());
            rights.require(rights.mayEdit(from.objective(), from.unit()));
            from.requireOpen();
            stores.alignments().remove(id);
            return id;
        });
    }

    private ObjectivePlace from(long objectiveId) {
        return stores.objectives()
                .find(new ObjectiveId(objectiveId))
                .map(lookup::place)
                .orElseThrow(() -> Refused.field("objectiveId", Reason.UNKNOWN_REFERENCE));
    }

    /** Exactly one target; pillars belong to the strategy record, and there is none to lead to yet. */
    private AlignmentTarget target(Input input) {
        Long objectiveId = input.id("toObjectiveId");
        Long keyResultId = input.id("toKeyResultId");
        Long pillarId = input.id("toPillarId");
        if (pillarId != null) {
            input.refuse("toPillarId", Reason.UNKNOWN_REFERENCE);
        } else if ((objectiveId == null) == (keyResultId == null)) {
            input.refuse("toObjectiveId", Reason.ONE_TARGET_ONLY);
        } else if (keyResultId != null) {
            return target(input, new KeyResultId(keyResultId));
        }
        return new AlignmentTarget(new ObjectiveId(objectiveId == null ? 0 : objectiveId), null);
    }

    private AlignmentTarget target(Input input, KeyResultId keyResultId) {
        KeyResult keyResult = stores.keyResults().find(keyResultId).orElse(null);
        if (keyResult == null) {
            input.refuse("toKeyResultId", Reason.UNKNOWN_REFERENCE);
            return new AlignmentTarget(new ObjectiveId(0), null);
        }
        return new AlignmentTarget(keyResult.objectiveId(), keyResultId);
    }

    private void refuseLoop(Objective from, Objective to) {
        List<Alignment> links = stores.alignments().in(from.cycleId());
        Optional<List<ObjectiveId>> loop = new AlignmentGraph(links).loop(from.id(), to.id());
        loop.ifPresent(path -> {
            throw AlignmentLoops.refused(stores, path);
        });
    }
}
