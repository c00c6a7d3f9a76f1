package org.waypoint.okr.web.view.admin;

/**
 * One unit in the list.
 *
 * @param depth 0 for a unit without parent, for the indent
 * @param projects keys of its projects, or a dash
 * @param leads names of its leads, or a dash
 */
public record UnitRow(
        String name,
        int depth,
        String level,
        String projects,
        String leads,
        String editHref,
        String editId,
        String deleteHref,
        String deleteId) {}
