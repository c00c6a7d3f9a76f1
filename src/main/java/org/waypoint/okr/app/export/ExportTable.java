package org.waypoint.okr.app.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table with the columns of the contract. Cells are texts, numbers, flags, days and instants, or null.
 */
public final class ExportTable {
    private final List<String> columns;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    ExportTable(String... columns) {
        this.columns = List.of(columns);
    }

    public List<String> columns() {
        return columns;
    }

    public List<List<@Nullable Object>> rows() {
        return Collections.unmodifiableList(rows);
    }

    /** @param cells one for each column */
    void add(List<@Nullable Object> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + columns.size() + " columns");
        }
        rows.add(Collections.unmodifiableList(cells));
    }
}
