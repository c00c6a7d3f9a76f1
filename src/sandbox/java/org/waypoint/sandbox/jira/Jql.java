package org.waypoint.sandbox.jira;

import com.atlassian.query.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waypoint.sandbox.NotImitated;

/**
 * The small part of Jira's query language that the sandbox understands: {@code issuetype in (…)}, {@code project = KEY}
 * and {@code summary ~ "words"} joined by AND, with an order. Anything else is refused by name.
 */
final class Jql {
    private static final Pattern ORDER = Pattern.compile("(?i)\\s+ORDER BY (updated|created|key)( ASC| DESC)?\\s*$");
    private static final Pattern TYPES = Pattern.compile("(?i)issuetype in \\(([^)]*)\\)");
    private static final Pattern PROJECT = Pattern.compile("(?i)project = \"?([A-Za-z0-9_]+)\"?");
    private static final Pattern SUMMARY = Pattern.compile("(?i)summary ~ \"([^\"]*)\"");
    private final String text;
    private final List<Predicate<SandboxIssue>> clauses = new ArrayList<>();
    private Comparator<SandboxIssue> order =
            Comparator.comparing(SandboxIssue::getId).reversed();

    private Jql(String text) {
        this.text = text;
    }

    static Jql parse(String text) {
        Jql jql = new Jql(text);
        Matcher ordered = ORDER.matcher(text);
        String where = text;
        if (ordered.find()) {
            where = text.substring(0, ordered.start());
            jql.orderedBy(ordered.group(1), ordered.group(2));
        }
        Arrays.stream(where.split("(?i) AND (?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .forEach(jql::clause);
        return jql;
    }

    private void orderedBy(String field, String direction) {
        Comparator<SandboxIssue> ascending = Comparator.comparing(SandboxIssue::getId);
        boolean down = direction != null && direction.trim().equalsIgnoreCase("DESC");
        order = down ? ascending.reversed() : ascending;
        if (field.isEmpty()) {
            throw new NotImitated("An order needs a field.");
        }
    }

    private void clause(String clause) {
        Matcher types = TYPES.matcher(clause.trim());
        Matcher project = PROJECT.matcher(clause.trim());
        Matcher summary = SUMMARY.matcher(clause.trim());
        if (types.matches()) {
            List<String> wanted = Arrays.stream(types.group(1).split(",", -1))
                    .map(type -> type.trim().replace("\"", ""))
                    .toList();
            clauses.add(issue -> wanted.contains(issue.getIssueTypeId()) || wanted.contains(issue.typeName()));
        } else if (project.matches()) {
            clauses.add(issue -> issue.project().getKey().equalsIgnoreCase(project.group(1)));
        } else if (summary.matches()) {
            Arrays.stream(summary.group(1).split(" ", -1)).forEach(this::word);
        } else {
            throw new NotImitated("The sandbox does not understand the clause " + clause + " of " + text);
        }
    }

    private void word(String word) {
        boolean beginning = word.endsWith("*");
        String wanted = word.replace("*", "").toLowerCase(Locale.ROOT);
        clauses.add(issue -> Arrays.stream(
                        issue.getSummary().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .anyMatch(part -> beginning ? part.startsWith(wanted) : part.equals(wanted)));
    }

    List<SandboxIssue> find(List<SandboxIssue> issues) {
        return issues.stream()
                .filter(issue -> clauses.stream().allMatch(clause -> clause.test(issue)))
                .sorted(order)
                .toList();
    }

    Query face() {
        return Imitation.of(Query.class, this);
    }

    public String getQueryString() {
        return text;
    }

    @Override
    public String toString() {
        return text;
    }
}
