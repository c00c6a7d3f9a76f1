package org.waypoint.okr.web.view.admin;

import org.waypoint.okr.web.view.part.Lozenge;

/**
 * One cycle in the list.
 *
 * @param dates first and last day, or a dash for the backlog
 * @param closing when its closing window lies, or which day of it today is; empty for the backlog
 * @param canMove it can go to a next phase
 * @param moveLabel what the button to the next phase says
 * @param ids element ids of its three openers, where the focus returns to
 */
public record CycleRow(
        String name,
        String dates,
        String cadence,
        Lozenge phase,
        String closing,
        boolean canMove,
        String moveLabel,
        String moveHref,
        boolean editable,
        String editHref,
        String deleteHref,
        Openers ids) {
    /** Element ids of the links that open dialogs. */
    public record Openers(String move, String edit, String delete) {}
}
