package org.waypoint.sandbox.jira.jql;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waypoint.sandbox.jira.SandboxIssue;

/** Compares moments: with a day such as {@code 2026-10-01}, or with {@code -7d} and {@code -2w} from now. */
final class JqlDates {
    private static final Pattern RELATIVE = Pattern.compile("-([0-9]{1,4})([dw])");
    private final Clock clock;

    JqlDates(Clock clock) {
        this.clock = clock;
    }

    Predicate<SandboxIssue> test(JqlClause clause) {
        Instant limit = moment(clause);
        return issue -> {
            Instant moment = JqlFields.moment(clause.name(), issue);
            return moment != null && compares(clause.operator(), moment.compareTo(limit));
        };
    }

    private Instant moment(JqlClause clause) {
        String text = clause.values().get(0).text();
        Matcher relative = RELATIVE.matcher(text);
        if (relative.matches()) {
            long days = Long.parseLong(relative.group(1)) * (relative.group(2).equals("w") ? 7 : 1);
            return clock.instant().minus(Duration.ofDays(days));
        }
        try {
            return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeParseException e) {
            throw new JqlFault("Date value '" + text + "' for field '" + clause.field()
                    + "' is invalid; the sandbox takes 2026-10-01, -7d and -2w.");
        }
    }

    static boolean compares(String operator, int order) {
        return switch (operator) {
            case "=" -> order == 0;
            case "!=" -> order != 0;
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            default -> throw new JqlFault("The operator '" + operator + "' does not compare numbers or dates.");
        };
    }
}
