package org.waypoint.okr.jira;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
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
