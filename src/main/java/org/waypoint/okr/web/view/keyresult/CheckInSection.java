package org.waypoint.okr.web.view.keyresult;

import java.util.List;
import org.waypoint.okr.web.view.form.CheckInPage.PastCheckIn;

/**
 * The check-ins of a key result, newest first, corrected ones included.
 *
 * @param title how many there are, in words
 * @param older says that older ones are not shown; empty when all are
 */
public record CheckInSection(String title, List<PastCheckIn> rows, boolean hasRows, String older, boolean hasOlder) {
    public CheckInSection {
        rows = List.copyOf(rows);
    }
}
