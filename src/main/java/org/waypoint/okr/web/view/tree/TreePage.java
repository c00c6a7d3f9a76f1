package org.waypoint.okr.web.view.tree;

import java.util.List;
import org.waypoint.okr.web.view.project.Notice;

/**
 * The company tree of one cycle.
 *
 * @param count how many objectives there are, in words
 * @param allHref the tree without any filter; only when {@code filtered}
 * @param hasRows there is something to open and close
 * @param notice what to do when there is nothing to show
 */
public record TreePage(
        Filter filter,
        boolean hasFilter,
        String count,
        boolean filtered,
        String allHref,
        List<UnitRow> units,
        boolean hasRows,
        Notice notice,
        boolean hasNotice) {
    public TreePage {
        units = List.copyOf(units);
    }
}
