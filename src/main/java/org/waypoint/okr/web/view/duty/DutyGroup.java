package org.waypoint.okr.web.view.duty;

import java.util.List;

/**
 * Duties that are equally urgent.
 *
 * @param id element id
 * @param tone style suffix
 */
public record DutyGroup(String id, String title, String tone, List<DutyRow> rows) {
    public DutyGroup {
        rows = List.copyOf(rows);
    }
}
