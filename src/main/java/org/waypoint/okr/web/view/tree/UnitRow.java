package org.waypoint.okr.web.view.tree;

import java.util.List;

/**
 * A unit with what hangs below it.
 *
 * @param kind its level and how many objectives it has, in words
 * @param open unfolded when the page opens
 * @param historyHref how its cycles compare
 * @param historyLabel the same in words, with its name
 * @param projects those that the reader may see
 */
public record UnitRow(
        String id,
        String name,
        String kind,
        boolean open,
        Chip chip,
        String historyHref,
        String historyLabel,
        List<ProjectLink> projects,
        List<ObjectiveRow> objectives,
        List<UnitRow> units,
        boolean empty) {
    /** A project of the unit, with its OKR page. */
    public record ProjectLink(String name, String label, String href) {}

    public UnitRow {
        projects = List.copyOf(projects);
        objectives = List.copyOf(objectives);
        units = List.copyOf(units);
    }
}
