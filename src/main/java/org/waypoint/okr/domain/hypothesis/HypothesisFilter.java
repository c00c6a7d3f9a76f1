package org.waypoint.okr.domain.hypothesis;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.unit.UnitId;

/**
 * Which bets are looked for; all conditions hold together.
 *
 * @param units null for any; none at all finds nothing
 * @param states as stored, so never RUNNING or SHIPPED
 * @param text occurs in the statement or in what was learned, upper and lower case alike
 */
public record HypothesisFilter(
        @Nullable Set<UnitId> units,
        @Nullable CycleId cycle,
        Set<HypothesisState> states,
        @Nullable Verdict verdict,
        @Nullable String text) {
    public HypothesisFilter {
        units = units == null ? null : Set.copyOf(units);
        states = Set.copyOf(states);
    }

    /** Every bet with a verdict. */
    public static HypothesisFilter decided(@Nullable Set<UnitId> units) {
        return new HypothesisFilter(units, null, Set.of(HypothesisState.DECIDED), null, null);
    }

    /** Every bet that waits for a verdict, whether its epic runs or not. */
    public static HypothesisFilter placed(@Nullable Set<UnitId> units, @Nullable CycleId cycle) {
        return new HypothesisFilter(units, cycle, Set.of(HypothesisState.PLACED), null, null);
    }
}
