package org.waypoint.sandbox.jira.jql;

import java.util.List;
import java.util.Locale;

/**
 * A field, an operator and values.
 *
 * @param field as typed
 * @param operator in lower case, such as {@code not in}
 */
record JqlClause(String field, String operator, List<Value> values) {
    JqlClause {
        values = List.copyOf(values);
    }

    String name() {
        return field.toLowerCase(Locale.ROOT);
    }

    boolean negated() {
        return operator.equals("!=") || operator.equals("not in") || operator.equals("!~") || operator.equals("is not");
    }

    boolean takesLists() {
        return operator.equals("in") || operator.equals("not in");
    }

    /**
     * A text, or a function with its arguments.
     *
     * @param arguments null for a plain text
     */
    record Value(String text, List<String> arguments) {
        static Value of(String text) {
            return new Value(text, null);
        }

        boolean isFunction() {
            return arguments != null;
        }
    }
}
