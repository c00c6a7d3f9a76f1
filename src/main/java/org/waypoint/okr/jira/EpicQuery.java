package org.waypoint.okr.jira;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The JQL that finds issues by type, project and words of the summary. */
final class EpicQuery {
    /** A key as Jira writes it by default; anything else is searched as words. */
    private static final Pattern ISSUE_KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]*-[1-9][0-9]*");

    private static final Pattern NOT_IN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ID = Pattern.compile("[0-9]+");

    private EpicQuery() {}

    static boolean isKey(String text) {
        return ISSUE_KEY.matcher(text.strip()).matches();
    }

    static String jql(String text, String projectKey, Collection<String> issueTypeIds) {
        List<String> clauses = new ArrayList<>();
        clauses.add("issuetype in (" + ids(issueTypeIds) + ")");
        if (projectKey != null) {
            clauses.add("project = " + quoted(projectKey));
        }
        String words = words(text);
        if (!words.isEmpty()) {
            clauses.add("summary ~ " + quoted(words));
        }
        return String.join(" AND ", clauses) + " ORDER BY updated DESC";
    }

    /** Issues of the types, in one project unless that is null, the newest first: an order that stays while paging. */
    static String newest(String projectKey, Collection<String> issueTypeIds) {
        String project = projectKey == null ? "" : " AND project = " + quoted(projectKey);
        return "issuetype in (" + ids(issueTypeIds) + ")" + project + " ORDER BY created DESC, key DESC";
    }

    /** What belongs to the epics: by Jira Software's link, where there is one, and as sub-tasks. */
    static String below(Collection<String> keys, Optional<Long> epicLinkId) {
        String list = keys.stream().sorted().map(EpicQuery::quoted).collect(Collectors.joining(", "));
        String link =
                epicLinkId.map(id -> "cf[" + id + "] in (" + list + ") OR ").orElse("");
        return link + "parent in (" + list + ")";
    }

    private static String ids(Collection<String> issueTypeIds) {
        return issueTypeIds.stream().filter(id -> ID.matcher(id).matches()).collect(Collectors.joining(", "));
    }

    /**
     * All words, each by its beginning. Letters and digits only and in lower case: the index would take other characters,
     * and AND, OR and NOT, as operators.
     */
    private static String words(String text) {
        return NOT_IN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .map(word -> word + "*")
                .collect(Collectors.joining(" "));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
