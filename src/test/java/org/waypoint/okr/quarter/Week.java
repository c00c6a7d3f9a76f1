package org.waypoint.okr.quarter;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the key results measure on one Friday. */
record Week(LocalDate day, Map<String, String> values) {
    /** All weeks of the quarter, as {@code quarter/weeks.csv} tells them. */
    static List<Week> all() {
        String[] titles = Script.titles("weeks.csv");
        return Script.rows("weeks.csv").stream()
                .map(cells -> week(titles, cells))
                .toList();
    }

    /** What some of the key results measure, in the order of their titles in the list. */
    Map<String, String> of(List<String> keyResults) {
        Map<String, String> chosen = new LinkedHashMap<>();
        keyResults.forEach(title -> chosen.put(title, values.get(title)));
        return chosen;
    }

    private static Week week(String[] titles, String[] cells) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 1; i < cells.length; i++) {
            values.put(titles[i], cells[i]);
        }
        return new Week(LocalDate.parse(cells[0]), values);
    }
}
