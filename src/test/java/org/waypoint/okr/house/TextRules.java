package org.waypoint.okr.house;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What holds for texts, as functions from bundles and sources to the sentences that complain about them. */
final class TextRules {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    /** A brace that is meant as a brace. */
    private static final Pattern QUOTED = Pattern.compile("'[{}]'");

    private static final Pattern LITERAL = Pattern.compile("[\"'](okr\\.[A-Za-z0-9._-]+)[\"']");
    private static final Pattern ASKED = Pattern.compile("getText\\(\\s*(\"[^\"]*\"|'[^']*'|[^\\s])");

    private TextRules() {}

    /** Mistakes inside one file: doubled keys, letters beyond ASCII, patterns that a message format cannot read. */
    static List<String> malformed(TextBundle bundle) {
        List<String> faults = new ArrayList<>();
        bundle.doubled().forEach(key -> faults.add(bundle.path() + " has " + key + " twice"));
        if (!bundle.source().chars().allMatch(letter -> letter < 128)) {
            faults.add(bundle.path() + " has letters beyond ASCII; write \\uXXXX");
        }
        bundle.texts().forEach((key, text) -> {
            if (text.isBlank()) {
                faults.add(bundle.path() + " has no text for " + key);
            }
            if (QUOTED.matcher(text).replaceAll("").contains("'")) {
                faults.add(bundle.path() + " has an apostrophe in " + key
                        + ", which a message format swallows; write \\u2019");
            }
            if (!readable(text)) {
                faults.add(bundle.path() + " has an unreadable pattern in " + key);
            }
        });
        return faults;
    }

    /** Keys or placeholders by which a language differs from English. */
    static List<String> untranslated(TextBundle english, TextBundle other) {
        List<String> faults = new ArrayList<>();
        Set<String> keys = new TreeSet<>(english.texts().keySet());
        keys.addAll(other.texts().keySet());
        for (String key : keys) {
            String original = english.texts().get(key);
            String translation = other.texts().get(key);
            if (original == null || translation == null) {
                faults.add((original == null ? english : other).path() + " lacks " + key);
            } else if (!placeholders(original).equals(placeholders(translation))) {
                faults.add(other.path() + " has other placeholders in " + key);
            }
        }
        return faults;
    }

    /** Every quoted word that looks like one of our keys. A trailing dot says that the rest is computed. */
    static Set<String> literals(List<Source> sources) {
        return sources.stream()
                .flatMap(source -> LITERAL.matcher(source.text()).results())
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Keys that the code names and no bundle has; prefixes that nobody declared. */
    static List<String> missing(Set<String> literals, Set<String> keys, Set<String> prefixes) {
        return literals.stream()
                .filter(literal -> literal.endsWith(".") ? !prefixes.contains(literal) : !keys.contains(literal))
                .map(literal -> literal.endsWith(".")
                        ? literal + " is a computed prefix that I18nTest does not declare"
                        : literal + " has no text")
                .toList();
    }

    /** Keys that nothing names, and declared prefixes that nothing computes. */
    static List<String> unused(Set<String> literals, Set<String> keys, Set<String> prefixes) {
        Stream<String> unusedKeys = keys.stream()
                .filter(key -> !literals.contains(key) && prefixes.stream().noneMatch(key::startsWith))
                .map(key -> key + " is used nowhere");
        Stream<String> stalePrefixes = prefixes.stream()
                .filter(prefix -> !literals.contains(prefix))
                .map(prefix -> prefix + " is declared and computed nowhere");
        return Stream.concat(unusedKeys, stalePrefixes).toList();
    }

    /** Templates and scripts may ask for our own keys only, literally: the transformer cannot follow a variable. */
    static List<String> asksInVain(List<Source> pages) {
        List<String> faults = new ArrayList<>();
        for (Source page : pages) {
            Matcher asked = ASKED.matcher(page.text());
            while (asked.find()) {
                String key = asked.group(1);
                if (!key.startsWith("\"okr.") && !key.startsWith("'okr.")) {
                    faults.add(page.path() + " asks for a text that is no literal key of ours: " + key);
                } else if (key.contains("$") || key.endsWith(".\"") || key.endsWith(".'")) {
                    faults.add(page.path() + " computes a key: " + key);
                }
            }
        }
        return faults;
    }

    /** Constants without a text under the prefix, and texts under the prefix without a constant. */
    static List<String> uncovered(String prefix, Enum<?>[] constants, Set<String> keys) {
        Set<String> expected = Arrays.stream(constants)
                .map(constant -> prefix + kebab(constant))
                .collect(Collectors.toSet());
        Stream<String> without =
                expected.stream().filter(key -> !keys.contains(key)).map(key -> key + " has no text");
        Stream<String> leftOver = keys.stream()
                .filter(key -> key.startsWith(prefix))
                .filter(key -> expected.stream().noneMatch(known -> key.equals(known) || key.startsWith(known + ".")))
                .map(key -> key + " belongs to no constant");
        return Stream.concat(without, leftOver).sorted().toList();
    }

    static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static boolean readable(String text) {
        try {
            return new MessageFormat(text, Locale.ROOT).getFormats() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
