package org.waypoint.okr.app.closing;

import java.util.List;
import org.waypoint.okr.app.cycle.CycleView;

/**
 * The end of a cycle, unit by unit.
 *
 * @param closing steps can be taken now
 * @param overrunDays days since the end of the closing window of a cycle that is not closed; else 0
 * @param units those with objectives, by name
 */
public record CycleClosingView(CycleView cycle, boolean closing, int overrunDays, List<UnitClosingView> units) {
    public CycleClosingView {
        units = List.copyOf(units);
    }

    /** Units that still have something to do. */
    public List<UnitClosingView> unfinished() {
        return units.stream().filter(unit -> !unit.progress().isDone()).toList();
    }
}
