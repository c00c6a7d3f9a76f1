package org.waypoint.okr.app.permission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of docs/security.md: what each role is answered by each use case. */
record PermissionTable(List<String> roles, List<Row> rows) {
    private static final Pattern USE_CASE = Pattern.compile("`(\\w+Service\\.\\w+)`");

    /** A line of the table: its use cases, all of which answer alike, and the answer for each role. */
    record Row(List<String> useCases, Map<String, String> answers) {}

    static PermissionTable read() {
        try {
            return of(Files.readAllLines(Path.of("docs", "security.md")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PermissionTable of(List<String> lines) {
        List<String> roles = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (String line : lines) {
            List<String> cells = cells(line);
            if (line.startsWith("| what |")) {
                roles.addAll(cells.subList(2, cells.size()));
            } else if (!roles.isEmpty() && USE_CASE.matcher(line).find()) {
                rows.add(row(cells, roles));
            }
        }
        return new PermissionTable(roles, rows);
    }

    private static Row row(List<String> cells, List<String> roles) {
        List<String> useCases = new ArrayList<>();
        Matcher names = USE_CASE.matcher(cells.get(1));
        while (names.find()) {
            useCases.add(names.group(1));
        }
        Map<String, String> answers = new LinkedHashMap<>();
        for (int i = 0; i < roles.size(); i++) {
            answers.put(roles.get(i), cells.get(i + 2));
        }
        return new Row(useCases, answers);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.replaceAll("^\\||\\|\\s*$", "").split("\\|", -1)) {
            cells.add(cell.strip());
        }
        return cells;
    }
}
