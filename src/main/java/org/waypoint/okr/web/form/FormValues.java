package org.waypoint.okr.web.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;

/** What stands in the fields of a form: stored values at first, then what was typed. */
public final class FormValues {
    private final Map<String, String> values;

    private FormValues(Map<String, String> values) {
        this.values = new LinkedHashMap<>(values);
    }

    public static FormValues of(Map<String, String> values) {
        return new FormValues(values);
    }

    /** What was sent, the first value of each parameter. */
    public static FormValues sent(HttpServletRequest request) {
        Map<String, String> values = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, sent) -> values.put(name, sent.length == 0 ? "" : sent[0]));
        return new FormValues(values);
    }

    /** The value, empty when there is none. */
    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** The value as an id, if it is one. */
    public Optional<Long> id(String name) {
        String value = get(name);
        return value.matches("[1-9]\\d{0,17}") ? Optional.of(Long.valueOf(value)) : Optional.empty();
    }

    /** The fields that use cases ask for; everything else in a request (tokens, addresses) stays behind. */
    public Map<String, Object> only(Iterable<String> names) {
        Map<String, Object> chosen = new LinkedHashMap<>();
        for (String name : names) {
            if (values.containsKey(name)) {
                chosen.put(name, values.get(name));
            }
        }
        return chosen;
    }
}
