package org.waypoint.okr.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** What would be lost or out of reach of the data that a release stored; one sentence each. */
final class Losses {
    private final List<String> losses = new ArrayList<>();

    private Losses() {}

    /** Rows and values that were there before the add-on opened the database, and are not afterwards. */
    static List<String> between(
            Map<String, List<Map<String, String>>> before, Map<String, List<Map<String, String>>> after) {
        Losses found = new Losses();
        before.forEach((table, rows) -> found.rows(table, rows, after.getOrDefault(table, List.of())));
        return found.losses;
    }

    private void rows(String table, List<Map<String, String>> before, List<Map<String, String>> after) {
        Map<String, Map<String, String>> byId = new TreeMap<>();
        after.forEach(row -> byId.put(row.get("ID"), row));
        for (Map<String, String> row : before) {
            Map<String, String> now = byId.get(row.get("ID"));
            if (now == null) {
                losses.add(table + " lost the row " + row.get("ID") + ".");
            } else {
                values(table, row, now);
            }
        }
    }

    private void values(String table, Map<String, String> before, Map<String, String> now) {
        before.forEach((column, value) -> {
            if (!Objects.equals(now.get(column), value)) {
                losses.add(table + "." + column + " of row " + before.get("ID") + " was " + value + " and is "
                        + now.get(column) + ".");
            }
        });
    }

    /** Columns of the release that today's entities no longer name: Active Objects keeps them, and nobody reads them. */
    static List<String> unread(Map<String, Set<String>> released, Map<String, Set<String>> today) {
        List<String> unread = new ArrayList<>();
        released.forEach((table, columns) -> columns.stream()
                .filter(column -> !today.getOrDefault(table, Set.of()).contains(column))
                .forEach(column -> unread.add("No entity reads " + table + "." + column
                        + " any more: a column is never renamed or removed, only added to.")));
        return unread;
    }
}
