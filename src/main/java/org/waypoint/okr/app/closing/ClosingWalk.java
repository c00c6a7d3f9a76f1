package org.waypoint.okr.app.closing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.cycle.CycleView;
import org.waypoint.okr.app.retrospective.RetrospectiveView;

/**
 * One unit's way through a closing, with everything that can be chosen beside it.
 *
 * @param cycles all of them, newest first
 * @param cycle how far the units have come
 * @param units to choose from
 * @param unit the one that is shown; null when there is nothing to close
 * @param objectives its objectives, oldest first
 * @param retrospective null like the unit
 */
public record ClosingWalk(
        List<CycleView> cycles,
        CycleClosingView cycle,
        List<UnitClosingView> units,
        @Nullable UnitClosingView unit,
        List<ClosingView> objectives,
        @Nullable RetrospectiveView retrospective) {
    public ClosingWalk {
        cycles = List.copyOf(cycles);
        units = List.copyOf(units);
        objectives = List.copyOf(objectives);
    }
}
