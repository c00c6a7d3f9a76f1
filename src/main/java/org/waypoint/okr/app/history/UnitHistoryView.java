package org.waypoint.okr.app.history;

import java.util.List;
import org.waypoint.okr.domain.unit.Unit;

/**
 * A unit's cycles beside each other, newest first.
 *
 * @param cycles those that have dates and hold objectives of the unit
 */
public record UnitHistoryView(Unit unit, List<UnitCycleView> cycles) {
    public UnitHistoryView {
        cycles = List.copyOf(cycles);
    }
}
