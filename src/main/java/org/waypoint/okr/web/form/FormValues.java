package org.waypoint.okr.web.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /** What was sent; several values of one parameter are joined by commas. */
    public static FormValues sent(HttpServletRequest request) {
        Map<String, String> values = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, sent) -> values.put(name, String.join(",", sent)));
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

    /** The rows of a list, sent as {@code list[0].name}; rows in which nothing stands are left out. */
    public List<Map<String, String>> rows(String list) {
        Map<Integer, Map<String, String>> rows = new TreeMap<>();
        Pattern pattern = Pattern.compile(Pattern.quote(list) + "\\[(\\d{1,3})]\\.(\\w+)");
        values.forEach((name, value) -> {
            Matcher matcher = pattern.matcher(name);
            if (matcher.matches() && !value.isBlank()) {
                rows.computeIfAbsent(Integer.valueOf(matcher.group(1)), row -> new LinkedHashMap<>())
                        .put(matcher.group(2), value);
            }
        });
        return List.copyOf(rows.values());
    }

    /** The names of the fields of a list's rows. */
    public List<String> rowNames(String list) {
        return values.keySet().stream()
                .filter(name -> name.startsWith(list + "["))
                .toList();
    }

    /** Everything that was said, save what each form carries for safety: two equal ones ask for the same. */
    String said() {
        Map<String, String> said = new TreeMap<>(values);
        said.keySet().removeAll(List.of("atl_token", "returnUrl", "idempotencyKey"));
        return said.toString();
    }
}
