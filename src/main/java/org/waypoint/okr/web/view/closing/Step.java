package org.waypoint.okr.web.view.closing;

import java.util.List;

/**
 * A step as it stands.
 *
 * @param state done, now or later: chooses the look
 * @param lines what is recorded about it
 * @param waiting who has to come first; empty when nobody has to
 */
public record Step(String number, String title, String state, List<String> lines, String waiting, boolean hasWaiting) {
    public Step {
        lines = List.copyOf(lines);
    }
}
