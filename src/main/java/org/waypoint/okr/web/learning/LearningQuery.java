package org.waypoint.okr.web.learning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.web.form.FormValues;

/** What the reader has chosen on the page. */
record LearningQuery(String unitId, String cycleId, String verdict, String text, boolean subUnits, int offset) {
    static final int PAGE = 20;
    private static final int MAX_TEXT = 255;

    /** A form sends nothing for a box that is not ticked, so it says that it was shown. */
    static LearningQuery sent(FormValues sent) {
        String text = sent.get("q").trim();
        boolean shown = !sent.get("chosen").isEmpty();
        return new LearningQuery(
                sent.get("unitId"),
                sent.get("cycleId"),
                sent.get("verdict"),
                text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text,
                shown ? !sent.get("subUnits").isEmpty() : !"false".equals(sent.get("subUnits")),
                sent.id("offset").map(LearningQuery::bounded).orElse(0));
    }

    LearningQuery of(String unit) {
        return new LearningQuery(unit, cycleId, verdict, text, subUnits, offset);
    }

    LearningQuery at(int nextOffset) {
        return new LearningQuery(unitId, cycleId, verdict, text, subUnits, nextOffset);
    }

    /** The log is narrowed by more than unit and cycle. */
    boolean isNarrow() {
        return !text.isEmpty() || !verdict.isEmpty() || !cycleId.isEmpty();
    }

    /** What the log is asked. */
    Input log(Locale locale) {
        Map<String, String> query = scope();
        put(query, "verdict", verdict);
        put(query, "q", text);
        query.put("offset", String.valueOf(offset));
        query.put("limit", String.valueOf(PAGE));
        return Input.of(query, locale);
    }

    /** What the calibration is asked: words and verdicts would pick what it should judge as a whole. */
    Input calibration(Locale locale) {
        return Input.of(scope(), locale);
    }

    /** What is asked about hypotheses that shipped without moving anything. */
    Input shipped(Locale locale) {
        Map<String, String> query = scope();
        query.put("badge", "SHIPPED_NOT_MOVED");
        query.put("unitId", unitId);
        return Input.of(query, locale);
    }

    private Map<String, String> scope() {
        Map<String, String> query = new LinkedHashMap<>();
        put(query, "cycleId", cycleId);
        query.put("subUnits", String.valueOf(subUnits));
        return query;
    }

    /** Names and values for the address of a number of the calibration. */
    Object[] calibrated() {
        Map<String, String> query = scope();
        query.put("unitId", unitId);
        return flat(query);
    }

    /** Names and values for an address, those that say something. */
    Object[] parameters() {
        Map<String, String> query = new LinkedHashMap<>();
        put(query, "unitId", unitId);
        put(query, "cycleId", cycleId);
        put(query, "verdict", verdict);
        put(query, "q", text);
        put(query, "subUnits", subUnits ? "" : "false");
        put(query, "offset", offset == 0 ? "" : String.valueOf(offset));
        return flat(query);
    }

    private static Object[] flat(Map<String, String> query) {
        List<Object> parameters = new ArrayList<>();
        query.forEach((name, value) -> {
            parameters.add(name);
            parameters.add(value);
        });
        return parameters.toArray();
    }

    private static int bounded(long sent) {
        return (int) Math.min(sent, Integer.MAX_VALUE);
    }

    private static void put(Map<String, String> query, String name, String value) {
        if (!value.isEmpty()) {
            query.put(name, value);
        }
    }
}
