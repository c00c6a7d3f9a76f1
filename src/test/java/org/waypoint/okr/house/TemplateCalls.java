package org.waypoint.okr.house;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What templates call on their references, read from the text: {@code $row.title()} calls {@code title()}.
 *
 * @param root the reference, {@code row}
 * @param member the accessor, {@code title}; with parentheses when it is called like a method
 */
record TemplateCalls(String root, String member) {
    private static final Pattern COMMENT = Pattern.compile("(?s)#\\*.*?\\*#|##[^\\n]*");
    private static final Pattern REFERENCE = Pattern.compile("\\$!?\\{?([A-Za-z][A-Za-z0-9_-]*)");
    private static final Pattern MEMBER = Pattern.compile("\\.([A-Za-z][A-Za-z0-9_]*)");

    static List<TemplateCalls> of(Source template) {
        String text = COMMENT.matcher(template.text()).replaceAll("");
        List<TemplateCalls> calls = new ArrayList<>();
        Matcher reference = REFERENCE.matcher(text);
        while (reference.find()) {
            follow(text, reference.end(), reference.group(1), calls);
        }
        return calls;
    }

    /** Walks along {@code .a().b.c(...)}; references between the parentheses are found by the caller. */
    private static void follow(String text, int start, String root, List<TemplateCalls> calls) {
        Matcher member = MEMBER.matcher(text);
        int at = start;
        while (member.region(at, text.length()).lookingAt()) {
            at = member.end();
            boolean called = at < text.length() && text.charAt(at) == '(';
            calls.add(new TemplateCalls(root, member.group(1) + (called ? "()" : "")));
            if (called) {
                at = afterParentheses(text, at);
            }
        }
    }

    private static int afterParentheses(String text, int open) {
        int depth = 0;
        char quote = 0;
        for (int i = open; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (quote != 0) {
                quote = letter == quote ? 0 : quote;
            } else if (letter == '"' || letter == '\'') {
                quote = letter;
            } else if (letter == '(') {
                depth++;
            } else if (letter == ')' && --depth == 0) {
                return i + 1;
            }
        }
        return text.length();
    }
}
