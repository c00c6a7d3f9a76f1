package org.waypoint.okr.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/**
 * The table of docs/host-packages.md says what the manifests say. {@code -Dpackages.write=true} writes it anew instead of
 * comparing.
 */
public class HostPackagesIT {
    private static final Path PAGE = Path.of("docs/host-packages.md");
    private static final String HEAD = "| package | import | 9.12 | 10.3 | 11.3 |\n|---|---|---|---|---|\n";

    @Test
    public void theTableSaysWhatTheManifestsSay() throws IOException {
        String page = Files.readString(PAGE);
        String expected = withTable(page, table(PluginJar.javax(), PluginJar.jakarta()));
        if (Boolean.getBoolean("packages.write")) {
            Files.writeString(PAGE, expected);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(expected);
    }

    @Test
    public void everyImportHasItsRow() {
        PluginJar javax = manifest(
                "javax.inject;resolution:=mandatory,org.slf4j;resolution:=optional,javax.xml.parsers;resolution:=optional");
        PluginJar jakarta = manifest("jakarta.inject,org.slf4j;resolution:=optional");

        assertThat(table(javax, jakarta)).isEqualTo(HEAD + """
                | `jakarta.inject` | mandatory | – | – | confirmed |
                | `javax.inject` | mandatory | confirmed | confirmed | – |
                | `org.slf4j` | optional | inferred | inferred | inferred |
                | `javax.xml.parsers` | optional | JDK | JDK | JDK |
                """);
    }

    private static PluginJar manifest(String imports) {
        return new PluginJar(new TreeMap<>(Map.of(PluginJar.MANIFEST, new byte[0])))
                .withHeader("Manifest-Version", "1.0")
                .withHeader("Import-Package", imports);
    }

    /** The page with the rows from the head of its table to the next blank line replaced. */
    private static String withTable(String page, String table) {
        int start = page.indexOf(HEAD);
        assertThat(start).as("the table's head in " + PAGE).isNotNegative();
        int end = page.indexOf("\n\n", start);
        return page.substring(0, start) + table + (end < 0 ? "" : page.substring(end + 1));
    }

    /** Mandatory ones first, then optional ones, then those of the JDK. */
    private static String table(PluginJar javax, PluginJar jakarta) {
        Map<String, Clause> clauses = Stream.concat(javax.imports().stream(), jakarta.imports().stream())
                .collect(Collectors.toMap(Clause::name, clause -> clause, (first, second) -> first, TreeMap::new));
        List<Clause> sorted = new ArrayList<>(clauses.values());
        sorted.sort(Comparator.comparing((Clause clause) -> JdkPackages.ALL.contains(clause.name()))
                .thenComparing(Clause::optional)
                .thenComparing(Clause::name));
        return HEAD + sorted.stream().map(HostPackagesIT::row).collect(Collectors.joining());
    }

    private static String row(Clause clause) {
        String lines = Stream.of(Line.values())
                .map(line -> JdkPackages.ALL.contains(clause.name()) ? "JDK" : line.evidence(clause.name()))
                .collect(Collectors.joining(" | "));
        return "| `" + clause.name() + "` | " + (clause.optional() ? "optional" : "mandatory") + " | " + lines + " |\n";
    }
}
