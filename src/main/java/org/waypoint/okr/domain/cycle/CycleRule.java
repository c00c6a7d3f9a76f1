package org.waypoint.okr.domain.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refusal;
import org.waypoint.okr.domain.refusal.Refused;

/** What cycles must satisfy beside each other, and in which order their phases follow. */
public final class CycleRule {
    public static final int MAX_NAME = 100;

    private final List<Cycle> all;

    /** Judges against all cycles that there are. */
    public CycleRule(List<Cycle> all) {
        this.all = List.copyOf(all);
    }

    /** Refuses with CYCLE_CLOSED: a closed cycle is read-only. */
    public static void requireOpen(Cycle cycle) {
        if (cycle.isClosed()) {
            throw Refused.because(Reason.CYCLE_CLOSED, cycle.name());
        }
    }

    /** The cycle in its next phase. Refuses with PHASE_NOT_NEXT when one would be skipped or undone; the backlog has none. */
    public static Cycle inPhase(Cycle cycle, CyclePhase next) {
        if (cycle.isBacklog() || !cycle.phase().mayBecome(next)) {
            throw Refused.field("phase", Reason.PHASE_NOT_NEXT, cycle.phase().name(), next.name());
        }
        return new Cycle(cycle.id(), cycle.definition(), next, cycle.version());
    }

    /**
     * Everything wrong with a cycle beside the others; empty when it may be stored.
     *
     * @param id null for a cycle that is about to be created
     */
    public List<Refusal> refusals(@Nullable CycleId id, CycleDefinition definition) {
        List<Refusal> refusals = new ArrayList<>();
        if (definition.cadence() == Cadence.BACKLOG) {
            if (others(id).stream().anyMatch(Cycle::isBacklog)) {
                refusals.add(Refusal.field("cadence", Reason.BACKLOG_EXISTS));
            }
        } else if (definition.range() == null) {
            refusals.add(Refusal.field("start", Reason.REQUIRED));
            refusals.add(Refusal.field("end", Reason.REQUIRED));
        } else {
            CycleOverlap.find(definition, all, id)
                    .ifPresent(other -> refusals.add(Refusal.field("start", Reason.CYCLE_OVERLAPS, other.name())));
        }
        checkParent(id, definition, refusals);
        return refusals;
    }

    /** A parent is a longer cycle that has room for the whole of this one; so there are no loops either. */
    private void checkParent(@Nullable CycleId id, CycleDefinition definition, List<Refusal> refusals) {
        CycleId parentId = definition.parentId();
        if (parentId == null) {
            return;
        }
        Optional<Cycle> parent =
                others(id).stream().filter(other -> other.id().equals(parentId)).findFirst();
        if (parent.isEmpty()) {
            refusals.add(Refusal.field("parentId", Reason.UNKNOWN_REFERENCE));
        } else if (!hasRoom(parent.get().definition().range(), definition.range())) {
            refusals.add(Refusal.field(
                    "parentId", Reason.DATE_OUTSIDE_CYCLE, parent.get().name()));
        }
    }

    private static boolean hasRoom(@Nullable DateRange parent, @Nullable DateRange child) {
        return parent != null && child != null && parent.contains(child) && parent.days() > child.days();
    }

    /** Refuses with CYCLE_HAS_RECORDS_OUTSIDE when a cycle that hangs below no longer fits. */
    public void requireRoomForChildren(CycleId id, CycleDefinition definition) {
        all.stream()
                .filter(child -> id.equals(child.definition().parentId()))
                .filter(child -> !hasRoom(definition.range(), child.definition().range()))
                .findFirst()
                .ifPresent(child -> {
                    throw Refused.because(Reason.CYCLE_HAS_RECORDS_OUTSIDE, child.name());
                });
    }

    /** Refuses with CYCLE_IN_USE while it has objectives or other cycles hang below it. */
    public void requireUnused(Cycle cycle, int objectives) {
        boolean isParent = all.stream()
                .anyMatch(other -> cycle.id().equals(other.definition().parentId()));
        if (isParent || objectives > 0) {
            throw Refused.because(Reason.CYCLE_IN_USE, cycle.name());
        }
    }

    private List<Cycle> others(@Nullable CycleId id) {
        return all.stream().filter(cycle -> !Objects.equals(cycle.id(), id)).toList();
    }
}
