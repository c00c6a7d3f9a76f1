package org.waypoint.okr.fake;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waypoint.okr.domain.alignment.Alignment;
import org.waypoint.okr.domain.alignment.AlignmentId;
import org.waypoint.okr.domain.alignment.AlignmentKind;
import org.waypoint.okr.domain.alignment.AlignmentTarget;
import org.waypoint.okr.domain.alignment.Alignments;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;

/** Alignments in memory. */
public final class InMemoryAlignments implements Alignments {
    private final Rows<Alignment> rows = new Rows<>();
    private final InMemoryObjectives objectives;

    public InMemoryAlignments(InMemoryObjectives objectives) {
        this.objectives = objectives;
    }

    @Override
    public Optional<Alignment> find(AlignmentId id) {
        return rows.find(id.value());
    }

    @Override
    public List<Alignment> in(CycleId cycle) {
        return rows.where(each -> objectives
                .find(each.objectiveId())
                .map(Objective::cycleId)
                .filter(cycle::equals)
                .isPresent());
    }

    @Override
    public List<Alignment> in(Collection<CycleId> cycles) {
        return rows.where(each -> objectives
                .find(each.objectiveId())
                .map(Objective::cycleId)
                .filter(cycles::contains)
                .isPresent());
    }

    @Override
    public List<Alignment> touching(ObjectiveId objective) {
        return rows.where(each -> each.objectiveId().equals(objective)
                || each.target().objectiveId().equals(objective));
    }

    @Override
    public Alignment add(Objective from, AlignmentTarget target, AlignmentKind kind, Stamp created) {
        if (!rows.where(each ->
                        each.objectiveId().equals(from.id()) && each.target().equals(target))
                .isEmpty()) {
            throw Refused.because(Reason.ALREADY_ALIGNED);
        }
        return rows.add(id -> new Alignment(new AlignmentId(id), from.id(), target, kind, created));
    }

    @Override
    public void remove(AlignmentId id) {
        rows.remove(id.value());
    }

    /** Nothing runs beside a test that uses this. */
    @Override
    public void lock(CycleId cycle) {}
}
