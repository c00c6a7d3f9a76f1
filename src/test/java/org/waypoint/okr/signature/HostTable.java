package org.waypoint.okr.signature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** {@code src/jira-api/lines.txt}: what is known about types and members of the host on each line of Jira. */
final class HostTable {
    static final Path FILE = Path.of("src/jira-api/lines.txt");
    static final Set<String> WORDS =
            Set.of("9.1", "9.12", "10s", "11s", "11r", "seen", "ao", "lib", "api", "jakarta", "no9.12");

    /** A type is known wherever one of its members is. */
    private static final Set<String> ON_A_LINE = Set.of("9.12", "10s", "11s", "11r");

    private final Map<String, Set<String>> evidence = new TreeMap<>();
    private final Map<String, String> never = new LinkedHashMap<>();
    private String type = "";

    private HostTable() {}

    static HostTable read() {
        try {
            return of(Files.readAllLines(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static HostTable of(List<String> lines) {
        HostTable table = new HostTable();
        lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(table::add);
        return table;
    }

    private void add(String line) {
        if (line.startsWith("never ")) {
            String[] parts = line.substring("never ".length()).split(": ", 2);
            never.put(parts[0], parts[1]);
            return;
        }
        String[] parts = line.strip().split(" \\| ", 2);
        Set<String> words = new TreeSet<>(parts.length == 1 ? List.of() : List.of(parts[1].split(" ")));
        if (!WORDS.containsAll(words)) {
            throw new IllegalArgumentException("Unknown evidence in lines.txt: " + line);
        }
        if (line.startsWith(" ")) {
            evidence.put(type + "#" + parts[0], words);
            evidence.get(type).addAll(words.stream().filter(ON_A_LINE::contains).toList());
        } else {
            type = parts[0];
            evidence.put(type, words);
        }
    }

    /** What is said about exactly this type or member. */
    Optional<Set<String>> evidence(String reference) {
        return Optional.ofNullable(evidence.get(reference));
    }

    /** Beginnings of names that may not be referred to, each with the reason. */
    Map<String, String> never() {
        return never;
    }
}
