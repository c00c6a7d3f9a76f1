package org.waypoint.okr.domain.unit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refusal;
import org.waypoint.okr.domain.refusal.Refused;

/** The hierarchy of units: every parent stands on a higher level, and nobody stands above themselves. */
public final class UnitRule {
    public static final int MAX_NAME = 255;

    private final Map<UnitId, Unit> units;

    /** Judges against all units that there are. */
    public UnitRule(List<Unit> all) {
        this.units = all.stream().collect(Collectors.toMap(Unit::id, Function.identity()));
    }

    /**
     * Everything wrong with a unit's place; empty when it may be stored.
     *
     * @param id null for a unit that is about to be created
     */
    public List<Refusal> refusals(@Nullable UnitId id, UnitDefinition definition) {
        List<Refusal> refusals = new ArrayList<>();
        checkParent(id, definition, refusals);
        units.values().stream()
                .filter(unit -> id != null && id.equals(unit.definition().parentId()))
                .filter(child -> !child.definition().level().mayHangBelow(definition.level()))
                .findFirst()
                .ifPresent(child -> refusals.add(Refusal.field("level", Reason.WRONG_PARENT_LEVEL)));
        return refusals;
    }

    private void checkParent(@Nullable UnitId id, UnitDefinition definition, List<Refusal> refusals) {
        UnitId parentId = definition.parentId();
        if (parentId == null) {
            return;
        }
        Unit parent = units.get(parentId);
        if (parent == null) {
            refusals.add(Refusal.field("parentId", Reason.UNKNOWN_REFERENCE));
        } else if (id != null && isAtOrBelow(parentId, id)) {
            refusals.add(Refusal.field("parentId", Reason.UNIT_LOOP, parent.name()));
        } else if (!definition.level().mayHangBelow(parent.definition().level())) {
            refusals.add(Refusal.field("parentId", Reason.WRONG_PARENT_LEVEL));
        }
    }

    private boolean isAtOrBelow(UnitId candidate, UnitId top) {
        Set<UnitId> seen = new HashSet<>();
        UnitId current = candidate;
        while (current != null && seen.add(current)) {
            if (current.equals(top)) {
                return true;
            }
            Unit unit = units.get(current);
            current = unit == null ? null : unit.definition().parentId();
        }
        return false;
    }

    /** Refuses with UNIT_IN_USE while the unit has child units or objectives. */
    public void requireUnused(Unit unit, int objectives) {
        boolean hasChildren = units.values().stream()
                .anyMatch(other -> unit.id().equals(other.definition().parentId()));
        if (hasChildren || objectives > 0) {
            throw Refused.because(Reason.UNIT_IN_USE, unit.name());
        }
    }
}
