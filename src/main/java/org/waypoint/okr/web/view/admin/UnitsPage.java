package org.waypoint.okr.web.view.admin;

import java.util.List;

/** The units as an indented list. */
public record UnitsPage(List<UnitRow> rows, boolean hasRows, String addHref) {
    public UnitsPage {
        rows = List.copyOf(rows);
    }
}
