package org.waypoint.sandbox.jira.jql;

import com.atlassian.jira.user.ApplicationUser;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.waypoint.sandbox.NotImitated;
import org.waypoint.sandbox.jira.SandboxIssue;
import org.waypoint.sandbox.jira.jql.JqlClause.Value;

/** Runs a search over issues in memory. */
public final class JqlEngine {
    private final JqlFunctions functions;
    private final Clock clock;

    public JqlEngine(JqlFunctions functions, Clock clock) {
        this.functions = functions;
        this.clock = clock;
    }

    /** Unknown fields, functions that complain, values of the wrong kind: what Jira says before it searches. */
    public Set<String> faults(JqlScope scope, JqlQuery query) {
        Set<String> faults = new LinkedHashSet<>();
        query.where().clauses().forEach(clause -> {
            if (!JqlFields.isKnown(clause.name())) {
                faults.add("Field '" + clause.field() + "' does not exist or the sandbox does not imitate it.");
                return;
            }
            for (Value value : clause.values()) {
                if (value.isFunction() && !isBuiltIn(value)) {
                    faults.addAll(functions.faults(scope, clause, value));
                }
            }
            try {
                test(scope, clause, false);
            } catch (JqlFault fault) {
                faults.add(fault.getMessage());
            }
        });
        query.order().stream()
                .filter(sort -> JqlFields.order(sort.field()) == null)
                .forEach(sort -> faults.add("The sandbox cannot order by '" + sort.field() + "'."));
        return faults;
    }

    /** Those that match, in order. */
    public List<SandboxIssue> find(JqlScope scope, JqlQuery query, List<SandboxIssue> issues) {
        Predicate<SandboxIssue> test = query.where().test(clause -> test(scope, clause, true));
        return issues.stream().filter(test).sorted(order(query)).toList();
    }

    private static Comparator<SandboxIssue> order(JqlQuery query) {
        Comparator<SandboxIssue> order = null;
        for (JqlQuery.Sort sort : query.order()) {
            Comparator<SandboxIssue> by = JqlFields.order(sort.field());
            if (by == null) {
                throw new NotImitated("The sandbox cannot order by " + sort.field() + ".");
            }
            Comparator<SandboxIssue> directed = sort.down() ? by.reversed() : by;
            order = order == null ? directed : order.thenComparing(directed);
        }
        return order == null ? Comparator.comparing(SandboxIssue::getId).reversed() : order;
    }

    private Predicate<SandboxIssue> test(JqlScope scope, JqlClause clause, boolean ask) {
        String field = clause.name();
        Predicate<SandboxIssue> test;
        if (clause.operator().startsWith("is")) {
            test = empty(clause);
        } else if (field.equals("summary")) {
            test = words(clause);
        } else if (JqlFields.isNumber(field)) {
            return numbers(clause);
        } else if (JqlFields.isDate(field)) {
            return new JqlDates(clock).test(clause);
        } else if (JqlFields.isKnown(field)) {
            test = oneOf(scope, clause, ask);
        } else {
            throw new NotImitated("The sandbox does not imitate the field " + clause.field() + " of JQL.");
        }
        return clause.negated() ? test.negate() : test;
    }

    private Predicate<SandboxIssue> oneOf(JqlScope scope, JqlClause clause, boolean ask) {
        if (!clause.takesLists()
                && !clause.operator().equals("=")
                && !clause.operator().equals("!=")) {
            throw new JqlFault(
                    "The operator '" + clause.operator() + "' is not supported by the '" + clause.field() + "' field.");
        }
        Set<String> wanted = new LinkedHashSet<>();
        for (Value value : clause.values()) {
            if (value.isFunction() && isBuiltIn(value)) {
                wanted.add(key(scope.searcher()));
            } else if (value.isFunction() && ask) {
                functions.issues(scope, clause, value).forEach(id -> wanted.add(String.valueOf(id)));
            } else if (!value.isFunction()) {
                wanted.add(value.text().toLowerCase(Locale.ROOT));
            }
        }
        return issue -> JqlFields.values(clause.name(), issue).stream().anyMatch(wanted::contains);
    }

    private static boolean isBuiltIn(Value value) {
        return value.text().equalsIgnoreCase("currentUser") && value.arguments().isEmpty();
    }

    private static String key(ApplicationUser user) {
        return user == null ? "" : user.getKey().toLowerCase(Locale.ROOT);
    }

    private static Predicate<SandboxIssue> empty(JqlClause clause) {
        String value = clause.values().get(0).text().toLowerCase(Locale.ROOT);
        if (!value.equals("empty") && !value.equals("null")) {
            throw new JqlFault("The operator '" + clause.operator() + "' takes only EMPTY.");
        }
        String field = clause.name();
        if (JqlFields.isNumber(field)) {
            return issue -> JqlFields.number(issue) == null;
        }
        if (JqlFields.isDate(field)) {
            return issue -> JqlFields.moment(field, issue) == null;
        }
        return issue -> JqlFields.values(field, issue).isEmpty();
    }

    private static Predicate<SandboxIssue> words(JqlClause clause) {
        if (!clause.operator().endsWith("~")) {
            throw new JqlFault("The operator '" + clause.operator() + "' is not supported by the 'summary' field.");
        }
        List<String> words =
                List.of(clause.values().get(0).text().toLowerCase(Locale.ROOT).split(" ", -1));
        return issue -> {
            List<String> has =
                    List.of(issue.getSummary().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1));
            return words.stream()
                    .allMatch(word -> word.endsWith("*")
                            ? has.stream().anyMatch(part -> part.startsWith(word.replace("*", "")))
                            : has.contains(word));
        };
    }

    private static Predicate<SandboxIssue> numbers(JqlClause clause) {
        if (clause.operator().startsWith("is")) {
            return empty(clause);
        }
        BigDecimal limit;
        try {
            limit = new BigDecimal(clause.values().get(0).text());
        } catch (NumberFormatException e) {
            throw new JqlFault("Value '" + clause.values().get(0).text() + "' is invalid for the '" + clause.field()
                    + "' field: it must be a number.");
        }
        return issue -> {
            BigDecimal number = JqlFields.number(issue);
            return number != null && JqlDates.compares(clause.operator(), number.compareTo(limit));
        };
    }
}
