package org.waypoint.okr.app.input;

import java.util.regex.Pattern;

/** Leaves out of a text what nobody can see and what cannot be kept everywhere. */
public final class ReadableText {
    /**
     * Control characters save tab and line breaks, halves of characters, and what is no character. PostgreSQL refuses the
     * first of them, and XML, in which Jira keeps its backups, nearly all.
     */
    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}&&[^\t\n\r]]|\\p{Cs}|[\\uFFFE\\uFFFF]");

    private ReadableText() {}

    public static String of(String text) {
        return UNREADABLE.matcher(text).replaceAll("");
    }
}
