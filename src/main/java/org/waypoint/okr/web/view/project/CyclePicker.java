package org.waypoint.okr.web.view.project;

import java.util.List;
import org.waypoint.okr.web.view.part.Lozenge;

/**
 * The chosen cycle and the others to choose from.
 *
 * @param dates first and last day; empty for the backlog
 * @param daysLeft in words
 * @param chooseLabel what the menu is for, with the name of the chosen one
 * @param closing the day counter of the closing window, in words
 * @param closed the cycle is read-only
 * @param closedText says so
 */
public record CyclePicker(
        String name,
        String chooseLabel,
        String dates,
        String daysLeft,
        boolean hasDaysLeft,
        Lozenge phase,
        String closing,
        boolean hasClosing,
        boolean closed,
        String closedText,
        List<Option> options) {
    /** A cycle to choose. */
    public record Option(String name, String dates, String href, boolean chosen) {}

    public CyclePicker {
        options = List.copyOf(options);
    }
}
