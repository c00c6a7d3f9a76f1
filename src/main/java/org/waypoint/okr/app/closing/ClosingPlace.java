package org.waypoint.okr.app.closing;

import org.waypoint.okr.app.lookup.ObjectivePlace;
import org.waypoint.okr.app.reading.Reading;
import org.waypoint.okr.domain.closing.ClosingRule;
import org.waypoint.okr.domain.cycle.ClosingWindow;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.DateRange;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.settings.Settings;
import org.waypoint.okr.domain.unit.Unit;

/** An objective where it is closed, on one day. */
record ClosingPlace(ObjectivePlace place, Reading reading) {
    Objective objective() {
        return place.objective();
    }

    Unit unit() {
        return place.unit();
    }

    Cycle cycle() {
        return place.cycle();
    }

    void requireClosing() {
        ClosingRule.requireClosing(cycle(), isClosing(reading, cycle()));
    }

    /** Whether the cycle is being closed today. */
    static boolean isClosing(Reading reading, Cycle cycle) {
        DateRange range = cycle.definition().range();
        return range != null && ClosingRule.isClosing(cycle, window(reading, range), reading.today());
    }

    static ClosingWindow window(Reading reading, DateRange range) {
        Settings settings = reading.settings();
        return ClosingWindow.of(range, settings.closingDaysBefore(), settings.closingDaysAfter());
    }
}
