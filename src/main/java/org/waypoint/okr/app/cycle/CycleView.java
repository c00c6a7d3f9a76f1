package org.waypoint.okr.app.cycle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.cycle.Cycle;

/**
 * A cycle with what the calendar says today.
 *
 * @param closingFrom first day of the closing window; null for the backlog, like the other dates
 * @param closingTo last day of the closing window
 * @param daysLeft days until the cycle's end, today not counted; negative after it
 * @param closingDay day of the closing window (1 = first), null outside it
 * @param closingDays length of the closing window in days
 * @param closingOverrun the window has passed and the cycle is not closed
 * @param running today lies inside and the cycle is not closed
 * @param mayEdit the reader may change it
 */
public record CycleView(
        Cycle cycle,
        @Nullable LocalDate closingFrom,
        @Nullable LocalDate closingTo,
        @Nullable Integer daysLeft,
        @Nullable Integer closingDay,
        int closingDays,
        boolean closingOverrun,
        boolean running,
        boolean mayEdit) {}
