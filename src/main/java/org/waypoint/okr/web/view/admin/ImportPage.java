package org.waypoint.okr.web.view.admin;

import java.util.List;
import org.waypoint.okr.web.view.part.Field;
import org.waypoint.okr.web.view.part.FormFrame;

/**
 * CSV import: the file's text, the choices that a person makes, and what came of it.
 *
 * @param checked there is a report
 * @param mayStore the report of a trial found nothing wrong, so the same file can be stored
 */
public record ImportPage(
        FormFrame frame, Field csv, List<Field> choices, boolean checked, boolean mayStore, Report report) {
    public ImportPage {
        choices = List.copyOf(choices);
    }

    /**
     * What the import did or would do.
     *
     * @param tone success, info or danger
     * @param counts how many of each thing, as one sentence each
     */
    public record Report(
            String headline,
            String tone,
            List<String> counts,
            List<Line> errors,
            boolean hasErrors,
            List<Line> remarks,
            boolean hasRemarks,
            String more) {
        public Report {
            counts = List.copyOf(counts);
            errors = List.copyOf(errors);
            remarks = List.copyOf(remarks);
        }
    }

    /** Something about one place in the file. */
    public record Line(String line, String column, String sentence) {}
}
