package org.waypoint.okr.jar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A line of Jira that we support, with what is known of its packages ({@code src/test/resources/osgi}). */
enum Line {
    JIRA_9_12("9.12", "javax"),
    JIRA_10_3("10.3", "javax"),
    JIRA_11_3("11.3", "jakarta");

    /** How sure we are that a package is offered. */
    enum Evidence {
        CONFIRMED("C"),
        INFERRED("I"),
        ABSENT("-");

        private final String mark;

        Evidence(String mark) {
            this.mark = mark;
        }

        private static Evidence of(String mark) {
            return Stream.of(values())
                    .filter(evidence -> evidence.mark.equals(mark))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no evidence is marked " + mark));
        }
    }

    private final String version;
    private final String namespace;
    private final Map<String, Evidence> packages;

    Line(String version, String namespace) {
        this.version = version;
        this.namespace = namespace;
        this.packages = read(Path.of("src/test/resources/osgi/jira-" + version + ".txt"));
    }

    static List<Line> servedBy(String namespace) {
        return Arrays.stream(values())
                .filter(line -> line.namespace.equals(namespace))
                .toList();
    }

    String version() {
        return version;
    }

    /** The jar that is made for this line. */
    PluginJar jar() {
        return namespace.equals("javax") ? PluginJar.javax() : PluginJar.jakarta();
    }

    /** The jar that is made for other lines. */
    PluginJar wrongJar() {
        return namespace.equals("javax") ? PluginJar.jakarta() : PluginJar.javax();
    }

    Set<String> known() {
        return packages.keySet();
    }

    /** In one word; a dash when the package is not there. */
    String evidence(String name) {
        Evidence evidence = packages.getOrDefault(name, Evidence.ABSENT);
        return evidence == Evidence.ABSENT ? "\u2013" : evidence.name().toLowerCase(Locale.ROOT);
    }

    Set<String> confirmed() {
        return with(Set.of(Evidence.CONFIRMED));
    }

    Set<String> offered() {
        return with(Set.of(Evidence.CONFIRMED, Evidence.INFERRED));
    }

    private Set<String> with(Set<Evidence> evidence) {
        return packages.entrySet().stream()
                .filter(entry -> evidence.contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Evidence> read(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            Map<String, Evidence> packages = new TreeMap<>();
            lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" +", 3))
                    .forEach(words -> packages.put(words[0], Evidence.of(words[1])));
            return packages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
