package org.waypoint.okr.web.view.tree;

import java.util.List;
import org.waypoint.okr.web.view.part.Lozenge;

/**
 * An objective, with its key results or the page to fetch them from.
 *
 * @param marks how the number is to be read: the unit's grade, a target that moved, a missed commitment
 * @param href page with its key results, relative to the tree's own address
 * @param open unfolded when the page opens
 * @param later the key results are fetched when it is opened
 */
public record ObjectiveRow(
        String id,
        String title,
        String owner,
        Chip chip,
        Lozenge pace,
        List<Lozenge> marks,
        boolean hasMarks,
        String href,
        boolean open,
        boolean later,
        List<KeyResultRow> keyResults,
        boolean hasKeyResults) {
    /** A key result; {@code href} is its own page. */
    public record KeyResultRow(String title, String href, Chip chip, Lozenge pace) {}

    public ObjectiveRow {
        marks = List.copyOf(marks);
        keyResults = List.copyOf(keyResults);
    }
}
