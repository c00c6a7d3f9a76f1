package org.waypoint.okr.jar;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Full names of classes in text files: the descriptor, Spring's files, the scanner's lists. */
final class ClassNames {
    private static final Pattern NAME = Pattern.compile("\\b(?:[a-z][a-z0-9_]*\\.)+[A-Z]\\w*");

    private ClassNames() {}

    static Set<String> in(String text) {
        return NAME.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@code a.b} of {@code a.b.C}. */
    static String packageOf(String className) {
        return className.substring(0, className.lastIndexOf('.'));
    }
}
