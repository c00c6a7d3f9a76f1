package org.waypoint.okr.rest.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.export.ExportTable;

/** A table as JSON: each line an object whose fields are the columns. */
public record ExportJson(List<Map<String, @Nullable Object>> items) {
    public static ExportJson of(ExportTable table) {
        List<Map<String, @Nullable Object>> items = new ArrayList<>();
        for (List<@Nullable Object> row : table.rows()) {
            Map<String, @Nullable Object> item = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                item.put(table.columns().get(i), row.get(i));
            }
            items.add(item);
        }
        return new ExportJson(items);
    }
}
