package org.waypoint.okr.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Where an answer of today no longer says what an answer of a release said; it may say more. */
final class Differences {
    private final List<String> found = new ArrayList<>();

    private Differences() {}

    static List<String> between(JsonNode released, JsonNode today) {
        Differences differences = new Differences();
        differences.compare("", released, today);
        return differences.found;
    }

    private void compare(String place, JsonNode released, JsonNode today) {
        if (released.isObject() && today.isObject()) {
            released.fields()
                    .forEachRemaining(field ->
                            compare(place + "/" + field.getKey(), field.getValue(), today.path(field.getKey())));
        } else if (released.isArray() && today.isArray() && released.size() == today.size()) {
            for (int i = 0; i < released.size(); i++) {
                compare(place + "/" + i, released.get(i), today.get(i));
            }
        } else if (!same(released, today)) {
            found.add(place + " was " + released + " and is " + today + ".");
        }
    }

    private static boolean same(JsonNode released, JsonNode today) {
        return released.isNumber() && today.isNumber()
                ? released.decimalValue().compareTo(today.decimalValue()) == 0
                : released.equals(today);
    }
}
