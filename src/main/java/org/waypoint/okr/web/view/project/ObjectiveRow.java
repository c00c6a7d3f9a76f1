package org.waypoint.okr.web.view.project;

import java.util.List;
import org.waypoint.okr.web.view.part.Lozenge;
import org.waypoint.okr.web.view.part.Score;
import org.waypoint.okr.web.view.part.Sparkline;

/**
 * An objective with its key results.
 *
 * @param anchor element id of the row
 * @param byline unit and owner
 * @param menu what the reader may do with it
 * @param menuLabel what the menu is for, with the title
 */
public record ObjectiveRow(
        String anchor,
        String title,
        String byline,
        List<Lozenge> marks,
        String why,
        boolean hasWhy,
        Score score,
        Lozenge pace,
        boolean hasPace,
        Sparkline trend,
        List<KeyResultRow> keyResults,
        boolean hasKeyResults,
        List<String> warnings,
        List<MenuItem> menu,
        boolean hasMenu,
        String menuLabel) {
    public ObjectiveRow {
        marks = List.copyOf(marks);
        keyResults = List.copyOf(keyResults);
        warnings = List.copyOf(warnings);
        menu = List.copyOf(menu);
    }
}
