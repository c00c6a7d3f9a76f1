package org.waypoint.okr.web.view.closing;

import java.util.List;
import org.waypoint.okr.web.view.part.Lozenge;

/**
 * A key result as the closing shows it.
 *
 * @param aim from where to where
 * @param change movement of the last week; empty when there is none
 * @param tone of the change
 * @param number its score, or a dash
 * @param band colour of the score
 * @param original its score by the first target; empty when it never moved
 */
public record Part(
        String title,
        String href,
        String aim,
        String current,
        String change,
        String tone,
        String number,
        String band,
        String original,
        boolean hasOriginal,
        List<Lozenge> marks) {
    public Part {
        marks = List.copyOf(marks);
    }
}
