package org.waypoint.okr.web.view.health;

import java.util.List;
import org.waypoint.okr.web.view.part.Lozenge;

/**
 * How a cycle is closed, unit by unit.
 *
 * @param number units that are done in time, of all
 * @param says the same in words, with the days of the window
 * @param day the day counter; empty outside the window
 * @param rows the first ones, those that call for attention on top
 * @param more further ones, which open on demand; only {@code hasMore}
 */
public record ClosingPanel(
        String title,
        String number,
        String says,
        String day,
        boolean hasDay,
        List<Row> rows,
        List<Row> more,
        boolean hasMore,
        String moreLabel) {
    public ClosingPanel {
        rows = List.copyOf(rows);
        more = List.copyOf(more);
    }

    /**
     * One unit.
     *
     * @param overrun days behind the window, in words; a dash when none
     * @param decided objectives decided, of all
     * @param look whether the unit has looked back
     */
    public record Row(String unit, String href, Lozenge state, String overrun, String decided, String look) {}
}
