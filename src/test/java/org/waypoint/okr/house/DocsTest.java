package org.waypoint.okr.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/** What the documents point to exists; each rule is shown a planted fault as well. */
public class DocsTest {
    private static final int LONGEST_README = 80;
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern TERM = Pattern.compile("^\\|[^|]+\\|[^|]+\\| `([A-Za-z.]+[A-Z_]*)` \\|$");

    private final Source readme = Source.read(Path.of("README.md"));
    private final Source glossary = Source.read(Path.of("docs/glossary.md"));
    private final List<Class<?>> classes = CompiledClasses.below("target/classes/org/waypoint/okr", "org.waypoint.okr");

    @Test
    public void theReadmeFitsOnAPage() {
        assertThat(readme.lines()).hasSizeLessThanOrEqualTo(LONGEST_README);
    }

    /** What continuous integration runs is what the README tells people to run. */
    @Test
    public void continuousIntegrationRunsTheCommandOfTheReadme() {
        assertThat(readme.lines()).contains("    mvn test-compile exec:java", "    mvn verify");
        assertThat(Source.read(Path.of(".ci/run")).text()).contains(" verify -Dbrowser.required=true");
    }

    @Test
    public void everyLinkLeadsSomewhere() {
        List<Source> pages = Stream.concat(Stream.of(readme), Source.below("docs", ".md").stream())
                .toList();

        assertThat(deadLinks(pages, Files::exists)).isEmpty();
    }

    @Test
    public void aDeadLinkIsReported() {
        Source page =
                new Source("docs/a.md", "[b](b.md#part) [gone](../gone.md) [web](https://example.org) [up](#top)");

        assertThat(deadLinks(List.of(page), path -> path.endsWith("b.md")))
                .containsExactly("docs/a.md links to ../gone.md");
    }

    @Test
    public void everyTermHasItsClass() {
        assertThat(rows(glossary)).hasSizeGreaterThan(40);
        assertThat(withoutClass(glossary, this::isClass)).isEmpty();
    }

    @Test
    public void aTermWithoutClassIsReported() {
        Source page = new Source("g.md", """
                | term | meaning | class |
                |---|---|---|
                | grade | awarded | `Grade` |
                | score | gone | `Gone` |
                | backlog | waits | `Cadence.NEVER` |
                | bare | no class at all | |
                """);

        assertThat(withoutClass(page, (type, constant) -> type.equals("Grade")))
                .containsExactly("Gone", "Cadence.NEVER", "| bare | no class at all | |");
    }

    private static List<String> deadLinks(List<Source> pages, Predicate<Path> exists) {
        List<String> faults = new ArrayList<>();
        for (Source page : pages) {
            LINK.matcher(page.text())
                    .results()
                    .map(match -> match.group(1).replaceFirst("#.*", ""))
                    .filter(link -> !link.isEmpty() && !link.contains("://"))
                    .filter(link -> !exists.test(Path.of(page.folder(), link).normalize()))
                    .forEach(link -> faults.add(page.path() + " links to " + link));
        }
        return faults;
    }

    private static List<String> withoutClass(Source page, BiPredicate<String, String> exists) {
        List<String> faults = new ArrayList<>();
        for (String row : rows(page)) {
            List<String> named = TERM.matcher(row)
                    .results()
                    .map((MatchResult match) -> match.group(1))
                    .toList();
            if (named.isEmpty()) {
                faults.add(row);
            }
            named.stream()
                    .filter(name -> !exists.test(name.split("\\.")[0], name.contains(".") ? name.split("\\.")[1] : ""))
                    .forEach(faults::add);
        }
        return faults;
    }

    private static List<String> rows(Source page) {
        return page.lines().stream()
                .filter(line -> line.startsWith("|") && !line.startsWith("| term ") && !line.startsWith("|---"))
                .toList();
    }

    private boolean isClass(String simpleName, String constant) {
        return classes.stream()
                .filter(type -> type.getSimpleName().equals(simpleName))
                .anyMatch(type -> constant.isEmpty()
                        || Arrays.stream(type.getEnumConstants())
                                .anyMatch(value -> ((Enum<?>) value).name().equals(constant)));
    }
}
