package org.waypoint.okr.domain.alignment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveId;

/** All links. They join objectives of the same cycle. */
public interface Alignments {
    Optional<Alignment> find(AlignmentId id);

    /** All links of a cycle, oldest first. */
    List<Alignment> in(CycleId cycle);

    /** All links of some cycles, oldest first. */
    List<Alignment> in(Collection<CycleId> cycles);

    /** Links from or to one objective. */
    List<Alignment> touching(ObjectiveId objective);

    /** Refuses with ALREADY_ALIGNED when the same two are joined already. */
    Alignment add(Objective from, AlignmentTarget target, AlignmentKind kind, Stamp created);

    void remove(AlignmentId id);

    /**
     * Makes transactions that add links of one cycle wait for each other, so that two of them cannot close a loop
     * together. Call inside the transaction before reading the links that are checked.
     */
    void lock(CycleId cycle);
}
