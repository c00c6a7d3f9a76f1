package org.waypoint.okr.web.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.web.form.FormValues;

/** What the reader narrows the tree to. */
record TreeQuery(String text, String cycleId, String unitId, String ownerKey) {
    private static final int MAX_TEXT = 255;

    static TreeQuery sent(FormValues sent) {
        String text = sent.get("q").trim();
        return new TreeQuery(
                text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text,
                sent.get("cycleId"),
                sent.get("unitId"),
                sent.get("ownerKey"));
    }

    /** Narrowed by more than the cycle, which is always one. */
    boolean isNarrow() {
        return !text.isEmpty() || !unitId.isEmpty() || !ownerKey.isEmpty();
    }

    Input input(Locale locale) {
        Map<String, String> query = new LinkedHashMap<>();
        put(query, "cycleId", cycleId);
        put(query, "unitId", unitId);
        put(query, "ownerKey", ownerKey);
        put(query, "q", text);
        return Input.of(query, locale);
    }

    TreeQuery below(String unit) {
        return new TreeQuery(text, cycleId, unit, ownerKey);
    }

    TreeQuery inCycle(String cycle) {
        return new TreeQuery(text, cycle, unitId, ownerKey);
    }

    /** Names and values for an address, those that say something. */
    Object[] parameters() {
        Map<String, String> query = new LinkedHashMap<>();
        put(query, "unitId", unitId);
        put(query, "cycleId", cycleId);
        put(query, "ownerKey", ownerKey);
        put(query, "q", text);
        List<Object> parameters = new ArrayList<>();
        query.forEach((name, value) -> {
            parameters.add(name);
            parameters.add(value);
        });
        return parameters.toArray();
    }

    private static void put(Map<String, String> query, String name, String value) {
        if (!value.isEmpty()) {
            query.put(name, value);
        }
    }
}
