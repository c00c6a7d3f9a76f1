package org.waypoint.okr.web.view.admin;

import java.util.List;

/** The list of cycles with the ways to make more of them. */
public record CyclesPage(List<CycleRow> rows, boolean hasRows, String generateHref, String addHref) {
    public CyclesPage {
        rows = List.copyOf(rows);
    }
}
