package org.waypoint.okr.web.view.unit;

import java.util.List;
import org.waypoint.okr.web.view.part.Lozenge;
import org.waypoint.okr.web.view.part.NumberLink;

/**
 * A unit's cycles beside each other, newest first.
 *
 * @param treeHref the unit in the company tree
 */
public record UnitHistoryPage(String title, String treeHref, List<Row> rows, boolean hasRows) {
    public UnitHistoryPage {
        rows = List.copyOf(rows);
    }

    /**
     * One cycle.
     *
     * @param href the unit in the company tree of that cycle
     * @param measurable as in "4 of 5"
     * @param closing days used to close, in words
     * @param exports files with everything of the cycle
     */
    public record Row(
            String cycle,
            String href,
            Lozenge phase,
            Figure punctuality,
            NumberLink measurable,
            Figure committed,
            Figure aspirational,
            NumberLink closing,
            List<Export> exports) {
        public Row {
            exports = List.copyOf(exports);
        }
    }

    /** A number and how it changed since the cycle before; {@code tone} as for changes. */
    public record Figure(NumberLink number, String change, boolean hasChange, String tone) {}

    /** A file to save. */
    public record Export(String id, String label, String title, String href) {}
}
