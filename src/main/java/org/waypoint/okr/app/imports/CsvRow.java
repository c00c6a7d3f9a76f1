package org.waypoint.okr.app.imports;

import java.util.Map;

/** One row: the line where it begins and its cells by column name. */
record CsvRow(int line, Map<String, String> cells) {
    CsvRow {
        cells = Map.copyOf(cells);
    }

    /** The cell's text without surrounding blanks; empty when the file has no such column. */
    String text(String column) {
        return cells.getOrDefault(column, "").strip();
    }

    boolean isEmpty(String column) {
        return text(column).isEmpty();
    }

    /** The first of the columns that has a text; the first one when none has. */
    String firstFilled(String... columns) {
        for (String column : columns) {
            if (!isEmpty(column)) {
                return column;
            }
        }
        return columns[0];
    }
}
