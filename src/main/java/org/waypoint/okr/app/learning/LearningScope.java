package org.waypoint.okr.app.learning;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.domain.unit.UnitId;

/**
 * Whose bets are looked at.
 *
 * @param chosen those of the unit, with the units below it unless they were left out; null for all
 * @param cycle null for all
 */
record LearningScope(
        List<Unit> units,
        List<Cycle> cycles,
        @Nullable Set<UnitId> chosen,
        @Nullable CycleId cycle) {

    /** Fields: cycleId, subUnits (true). Refused: NOT_FOUND for an unknown unit or cycle. */
    static LearningScope read(Stores stores, @Nullable UnitId unit, Input query) {
        Long cycleId = query.id("cycleId");
        boolean subUnits = query.flag("subUnits", true);
        List<Unit> units = stores.units().all();
        List<Cycle> cycles = stores.cycles().all();
        CycleId cycle = cycleId == null ? null : new CycleId(cycleId);
        requireKnown(cycle == null || cycles.stream().anyMatch(each -> each.id().equals(cycle)));
        requireKnown(unit == null || units.stream().anyMatch(each -> each.id().equals(unit)));
        Set<UnitId> chosen = unit == null ? null : subUnits ? below(units, unit) : Set.of(unit);
        return new LearningScope(units, cycles, chosen, cycle);
    }

    /** Whether a bet of the cycle is meant: in the one that was named, or in any that is not closed. */
    boolean asksFor(CycleId id) {
        return cycle != null
                || cycles.stream().filter(each -> each.id().equals(id)).noneMatch(Cycle::isClosed);
    }

    String cycleName(CycleId id) {
        return cycles.stream()
                .filter(each -> each.id().equals(id))
                .map(Cycle::name)
                .findFirst()
                .orElse("");
    }

    private static void requireKnown(boolean known) {
        if (!known) {
            throw Refused.because(Reason.NOT_FOUND);
        }
    }

    /** The unit and everything under it. */
    private static Set<UnitId> below(List<Unit> units, UnitId top) {
        Set<UnitId> found = new HashSet<>(Set.of(top));
        boolean grown = true;
        while (grown) {
            grown = units.stream()
                            .filter(unit -> unit.definition().parentId() != null
                                    && found.contains(unit.definition().parentId()))
                            .filter(unit -> found.add(unit.id()))
                            .count()
                    > 0;
        }
        return found;
    }
}
