package org.waypoint.sandbox.jira.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words, quoted texts and signs of a search, one after the other. */
final class JqlTokens {
    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:(\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*')|(!=|!~|<=|>=|[=~<>(),])|([^\\s\"'=~<>!(),]+))");

    private final List<Token> tokens = new ArrayList<>();
    private final String text;
    private int next;

    JqlTokens(String text) {
        this.text = text;
        Matcher matcher = TOKEN.matcher(text);
        int at = 0;
        String trimmed = text.stripTrailing();
        while (at < trimmed.length()) {
            if (!matcher.find(at) || matcher.start() != at) {
                throw new JqlFault("Error in the JQL Query: expecting a value but got '"
                        + trimmed.substring(at).strip() + "'.");
            }
            add(matcher);
            at = matcher.end();
        }
    }

    private void add(Matcher matcher) {
        if (matcher.group(1) != null) {
            String quoted = matcher.group(1);
            tokens.add(new Token(quoted.substring(1, quoted.length() - 1).replaceAll("\\\\(.)", "$1"), true));
        } else {
            tokens.add(new Token(matcher.group(2) != null ? matcher.group(2) : matcher.group(3), false));
        }
    }

    boolean atEnd() {
        return next >= tokens.size();
    }

    /** Takes the words when they come next. */
    boolean take(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (next + i >= tokens.size() || !tokens.get(next + i).is(words[i])) {
                return false;
            }
        }
        next += words.length;
        return true;
    }

    /** Takes a name or a value. */
    String value(String what) {
        if (atEnd() || tokens.get(next).isSign()) {
            throw new JqlFault("Error in the JQL Query: expecting " + what + " " + where());
        }
        return tokens.get(next++).text();
    }

    void require(String sign) {
        if (!take(sign)) {
            throw new JqlFault("Error in the JQL Query: expecting '" + sign + "' " + where());
        }
    }

    String where() {
        return atEnd()
                ? "before the end of the query."
                : "but got '" + tokens.get(next).text() + "'.";
    }

    @Override
    public String toString() {
        return text;
    }

    private record Token(String text, boolean quoted) {
        boolean is(String word) {
            return !quoted && text.toLowerCase(Locale.ROOT).equals(word);
        }

        boolean isSign() {
            return !quoted && text.matches("!=|!~|<=|>=|[=~<>(),]");
        }
    }
}
