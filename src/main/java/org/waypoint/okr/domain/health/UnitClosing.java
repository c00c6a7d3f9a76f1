package org.waypoint.okr.domain.health;

import org.waypoint.okr.domain.closing.UnitProgress;
import org.waypoint.okr.domain.unit.Unit;

/**
 * How a unit closes a cycle, and whether in time.
 *
 * @param overrunDays days behind the last day of the window: until it was done, or so far; else 0
 */
public record UnitClosing(Unit unit, UnitProgress progress, State state, int overrunDays) {
    /** In order of how much they call for attention. */
    public enum State {
        /** The window has passed and something is open. */
        OVERRUN,
        /** The cycle was closed for good while something was open. */
        LEFT_OPEN,
        /** The window is open, and so is something else. */
        UNDER_WAY,
        /** Everything was done, after the window. */
        LATE,
        ON_TIME
    }
}
