package org.waypoint.okr.domain.health;

import java.util.List;
import org.waypoint.okr.domain.cycle.ClosingWindow;
import org.waypoint.okr.domain.cycle.Cycle;

/**
 * Closing on time: each unit with objectives in the cycle, and whether everything was decided and the look back
 * acknowledged by the last day of the closing window. Overrun is shown, never blocked.
 *
 * @param units those that call for attention first
 */
public record ClosingTimes(Cycle cycle, ClosingWindow window, List<UnitClosing> units) {
    public ClosingTimes {
        units = List.copyOf(units);
    }

    /** Units that were done in time, of all. */
    public Share onTime() {
        return new Share(count(UnitClosing.State.ON_TIME), units.size());
    }

    /** Units that are in this state. */
    public int count(UnitClosing.State state) {
        return Math.toIntExact(
                units.stream().filter(unit -> unit.state() == state).count());
    }
}
