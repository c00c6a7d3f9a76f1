package org.waypoint.sandbox.jira.jql;

import com.atlassian.jira.user.ApplicationUser;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waypoint.sandbox.jira.CustomFields;
import org.waypoint.sandbox.jira.SandboxIssue;

/** What the fields of a search hold for an issue, in lower case. A field may be written in several ways. */
final class JqlFields {
    private static final Set<String> KEYS = Set.of("key", "issue", "issuekey", "id");
    private static final Map<String, Function<SandboxIssue, Stream<String>>> TEXTS = Map.ofEntries(
            Map.entry(
                    "project",
                    issue -> Stream.of(issue.project().getKey(), issue.project().getName())),
            Map.entry("issuetype", JqlFields::type),
            Map.entry("type", JqlFields::type),
            Map.entry("status", issue -> Stream.of(issue.statusName(), issue.getStatusId())),
            Map.entry("statuscategory", JqlFields::category),
            Map.entry("resolution", issue -> issue.getResolution() == null ? Stream.empty() : Stream.of("Done")),
            Map.entry("assignee", issue -> person(issue.getAssignee())),
            Map.entry("reporter", issue -> person(issue.getReporter())),
            Map.entry("epic link", JqlFields::epic),
            Map.entry("cf[" + CustomFields.EPIC_LINK + "]", JqlFields::epic),
            Map.entry("parent", issue -> keyOf(issue.parent())));

    private JqlFields() {}

    static boolean isKey(String field) {
        return KEYS.contains(field);
    }

    static boolean isText(String field) {
        return TEXTS.containsKey(field);
    }

    static boolean isNumber(String field) {
        return field.equals("story points") || field.equals("cf[" + CustomFields.STORY_POINTS + "]");
    }

    static boolean isDate(String field) {
        return Set.of("created", "resolved", "resolutiondate").contains(field);
    }

    static boolean isKnown(String field) {
        return isKey(field) || isText(field) || isNumber(field) || isDate(field) || field.equals("summary");
    }

    static Set<String> values(String field, SandboxIssue issue) {
        Stream<String> values =
                isKey(field) ? Stream.of(issue.getKey(), String.valueOf(issue.getId())) : text(field, issue);
        return values.map(value -> value.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    private static Stream<String> text(String field, SandboxIssue issue) {
        return TEXTS.get(field).apply(issue);
    }

    static BigDecimal number(SandboxIssue issue) {
        return issue.points() == null ? null : BigDecimal.valueOf(issue.points());
    }

    static Instant moment(String field, SandboxIssue issue) {
        if (field.equals("created")) {
            return issue.getCreated().toInstant();
        }
        return issue.getResolutionDate() == null
                ? null
                : issue.getResolutionDate().toInstant();
    }

    /** Null when the sandbox cannot order by that field. */
    static Comparator<SandboxIssue> order(String field) {
        return switch (field.toLowerCase(Locale.ROOT)) {
            case "updated", "key", "issuekey", "id", "rank" -> Comparator.comparing(SandboxIssue::getId);
            case "created" -> Comparator.comparing(SandboxIssue::getCreated);
            case "summary" -> Comparator.comparing(SandboxIssue::getSummary);
            case "status" -> Comparator.comparing(SandboxIssue::statusName);
            default -> null;
        };
    }

    private static Stream<String> type(SandboxIssue issue) {
        return Stream.of(issue.typeName(), issue.getIssueTypeId());
    }

    private static Stream<String> category(SandboxIssue issue) {
        String key = issue.statusCategory();
        return Stream.of(key, key.equals("new") ? "To Do" : key.equals("done") ? "Done" : "In Progress");
    }

    private static Stream<String> epic(SandboxIssue issue) {
        return keyOf(issue.epic());
    }

    private static Stream<String> keyOf(SandboxIssue other) {
        return other == null ? Stream.empty() : Stream.of(other.getKey(), String.valueOf(other.getId()));
    }

    private static Stream<String> person(ApplicationUser user) {
        return user == null ? Stream.empty() : Stream.of(user.getUsername(), user.getKey());
    }
}
