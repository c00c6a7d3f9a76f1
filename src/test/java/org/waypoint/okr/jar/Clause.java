package org.waypoint.okr.jar;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * One clause of an OSGi header, such as {@code org.slf4j;resolution:=optional}.
 *
 * @param name what stands before the first semicolon
 * @param parameters attributes by their names, directives by theirs with a colon at the end
 */
record Clause(String name, Map<String, String> parameters) {
    private static final Pattern COMMA = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
    private static final Pattern SEMICOLON = Pattern.compile(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    static List<Clause> parse(String header) {
        return header.isBlank()
                ? List.of()
                : COMMA.splitAsStream(header).map(Clause::one).toList();
    }

    /** Whether a bundle resolves without it. */
    boolean optional() {
        return "optional".equals(parameters.get("resolution:"));
    }

    private static Clause one(String text) {
        List<String> parts = SEMICOLON.splitAsStream(text.strip()).toList();
        Map<String, String> parameters = new TreeMap<>();
        for (String parameter : parts.subList(1, parts.size())) {
            int equals = parameter.indexOf('=');
            parameters.put(
                    parameter.substring(0, equals).strip(),
                    parameter.substring(equals + 1).strip().replace("\"", ""));
        }
        return new Clause(parts.get(0).strip(), parameters);
    }
}
