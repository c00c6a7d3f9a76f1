package org.waypoint.sandbox.jira.jql;

import java.util.ArrayList;
import java.util.List;
import org.waypoint.sandbox.jira.jql.JqlClause.Value;

/**
 * Reads Jira's query language: AND, OR, NOT, brackets, {@code = != in not in ~ !~ is is not < <= > >=}, functions, and
 * ORDER BY. What else Jira can read (history searches such as WAS and CHANGED) is refused.
 */
final class JqlParser {
    private static final List<String> COMPARISONS = List.of("=", "!=", "!~", "~", "<=", ">=", "<", ">");
    private final JqlTokens tokens;

    private JqlParser(JqlTokens tokens) {
        this.tokens = tokens;
    }

    static JqlQuery parse(String text) {
        JqlParser parser = new JqlParser(new JqlTokens(text));
        JqlNode where = parser.startsWithOrder() ? new JqlNode.Joined(true, List.of()) : parser.or();
        List<JqlQuery.Sort> order = parser.tokens.take("order", "by") ? parser.order() : List.of();
        if (!parser.tokens.atEnd()) {
            throw new JqlFault("Error in the JQL Query: expecting AND, OR or ORDER BY " + parser.tokens.where());
        }
        return new JqlQuery(text, where, order);
    }

    private boolean startsWithOrder() {
        return tokens.atEnd() || new JqlTokens(tokens.toString()).take("order", "by");
    }

    private JqlNode or() {
        List<JqlNode> nodes = new ArrayList<>(List.of(and()));
        while (tokens.take("or")) {
            nodes.add(and());
        }
        return nodes.size() == 1 ? nodes.get(0) : new JqlNode.Joined(false, nodes);
    }

    private JqlNode and() {
        List<JqlNode> nodes = new ArrayList<>(List.of(not()));
        while (tokens.take("and")) {
            nodes.add(not());
        }
        return nodes.size() == 1 ? nodes.get(0) : new JqlNode.Joined(true, nodes);
    }

    private JqlNode not() {
        if (tokens.take("not")) {
            return new JqlNode.Not(not());
        }
        if (tokens.take("(")) {
            JqlNode inner = or();
            tokens.require(")");
            return inner;
        }
        return new JqlNode.Leaf(clause());
    }

    private JqlClause clause() {
        String field = tokens.value("a field");
        if (tokens.take("not", "in")) {
            return new JqlClause(field, "not in", list());
        }
        if (tokens.take("in")) {
            return new JqlClause(field, "in", list());
        }
        if (tokens.take("is", "not")) {
            return new JqlClause(field, "is not", List.of(value()));
        }
        if (tokens.take("is")) {
            return new JqlClause(field, "is", List.of(value()));
        }
        for (String comparison : COMPARISONS) {
            if (tokens.take(comparison)) {
                return new JqlClause(field, comparison, List.of(value()));
            }
        }
        throw new JqlFault(
                "Error in the JQL Query: the sandbox expects an operator after " + field + " " + tokens.where());
    }

    private List<Value> list() {
        if (!tokens.take("(")) {
            return List.of(value());
        }
        List<Value> values = new ArrayList<>(List.of(value()));
        while (tokens.take(",")) {
            values.add(value());
        }
        tokens.require(")");
        return values;
    }

    private Value value() {
        String text = tokens.value("a value");
        if (!tokens.take("(")) {
            return Value.of(text);
        }
        List<String> arguments = new ArrayList<>();
        while (!tokens.take(")")) {
            arguments.add(tokens.value("an argument"));
            if (!tokens.take(",")) {
                tokens.require(")");
                break;
            }
        }
        return new Value(text, arguments);
    }

    private List<JqlQuery.Sort> order() {
        List<JqlQuery.Sort> order = new ArrayList<>();
        do {
            String field = tokens.value("a field to order by");
            boolean down = tokens.take("desc");
            if (!down) {
                tokens.take("asc");
            }
            order.add(new JqlQuery.Sort(field, down));
        } while (tokens.take(","));
        return order;
    }
}
