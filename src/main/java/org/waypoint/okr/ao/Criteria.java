package org.waypoint.okr.ao;

import java.util.ArrayList;
import java.util.List;
import net.java.ao.Query;
import org.waypoint.okr.ao.mapping.Columns;

/** A WHERE clause that grows with each criterion. */
final class Criteria {
    /** Escapes the wildcards; the backslash is not portable, it already means something inside MySQL's texts. */
    private static final char ESCAPE = '!';

    private final List<String> clauses = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    Criteria equal(String column, Object value) {
        clauses.add(column + " = ?");
        parameters.add(value);
        return this;
    }

    /** One of the ids; in pieces, joined by OR, where there are many. None at all matches nothing. */
    Criteria in(String column, List<Long> ids) {
        List<String> pieces = new ArrayList<>();
        for (List<Long> chunk : Chunks.of(ids)) {
            pieces.add(Chunks.in(column, chunk.size()));
            parameters.addAll(chunk);
        }
        if (pieces.isEmpty()) {
            return equal("ID", -1L);
        }
        clauses.add("(" + String.join(" OR ", pieces) + ")");
        return this;
    }

    /** One of a few constants. */
    Criteria oneOf(String column, List<String> constants) {
        clauses.add(Chunks.in(column, constants.size()));
        parameters.addAll(constants);
        return this;
    }

    /** What matches one or the other. */
    Criteria either(Criteria one, Criteria other) {
        clauses.add("(" + String.join(" AND ", one.clauses) + " OR " + String.join(" AND ", other.clauses) + ")");
        parameters.addAll(one.parameters);
        parameters.addAll(other.parameters);
        return this;
    }

    /** Rows whose title holds the text, upper and lower case alike. */
    Criteria titleHolds(String text) {
        return holds("TITLE_LOWER", text);
    }

    /** Rows whose column, a copy in lower case, holds the text. */
    Criteria holds(String column, String text) {
        clauses.add(column + " LIKE ? ESCAPE '" + ESCAPE + "'");
        parameters.add("%" + escaped(Columns.searchable(text)) + "%");
        return this;
    }

    Query query() {
        return clauses.isEmpty()
                ? Query.select()
                : Query.select().where(String.join(" AND ", clauses), parameters.toArray());
    }

    /** An opening bracket is a wildcard on SQL Server only and may not be escaped elsewhere: any character stands in. */
    private static String escaped(String text) {
        StringBuilder pattern = new StringBuilder();
        for (char letter : text.toCharArray()) {
            if (letter == '%' || letter == '_' || letter == ESCAPE) {
                pattern.append(ESCAPE);
            }
            pattern.append(letter == '[' ? '_' : letter);
        }
        return pattern.toString();
    }
}
