package org.waypoint.okr.app.cycle;

import java.time.LocalDate;
import org.waypoint.okr.domain.cycle.ClosingWindow;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.CycleCalendar;
import org.waypoint.okr.domain.cycle.DateRange;
import org.waypoint.okr.domain.settings.Settings;

/** Puts the calendar's answers to a cycle. */
public final class CycleViews {
    private CycleViews() {}

    public static CycleView of(Cycle cycle, Settings settings, LocalDate today, boolean mayEdit) {
        DateRange range = cycle.definition().range();
        if (range == null) {
            return new CycleView(cycle, null, null, null, null, 0, false, false, mayEdit);
        }
        ClosingWindow window = ClosingWindow.of(range, settings.closingDaysBefore(), settings.closingDaysAfter());
        CycleCalendar calendar = new CycleCalendar(range);
        boolean open = !cycle.isClosed();
        Integer day = open && window.day(today).isPresent() ? window.day(today).getAsInt() : null;
        return new CycleView(
                cycle,
                window.from(),
                window.to(),
                calendar.daysLeft(today),
                day,
                window.days(),
                open && window.overrunDays(today) > 0,
                open && calendar.isRunning(today),
                mayEdit);
    }
}
