package org.waypoint.okr.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;
import org.waypoint.okr.app.explain.ExplainedNumber;

/**
 * Every number that REST answers, and so every number of a page, says how it came about: people entered it, its score or
 * forecast explains it, or somebody can ask for it. A new one needs a row in numbers.csv, which is the moment to explain
 * it.
 */
public class NumbersExplainedTest {
    private static final Path RECORDS = Path.of("target", "classes", "org", "waypoint", "okr", "rest", "json");
    /**
     * What needs no question: entered by people, told by a search, counted in days, or explained where it stands; shares of
     * the programme's health stand beside what they are counted from.
     */
    private static final List<String> PLAIN =
            List.of("ENTERED", "SEARCH", "DAYS", "SCORE", "FORECAST", "HEALTH", "ITSELF");

    @Test
    public void everyNumberSaysHowItCameAbout() throws Exception {
        assertThat(NumberRules.faults(NumberRules.numbers(records()), table(), ways()))
                .isEmpty();
    }

    @Test
    public void noRowIsAboutANumberThatIsGone() throws Exception {
        Set<String> components = records().stream()
                .filter(Class::isRecord)
                .flatMap(type -> Stream.of(type.getRecordComponents())
                        .map(component -> type.getName()
                                        .substring(type.getPackageName().length() + 1)
                                        .replace('$', '.') + "." + component.getName()))
                .collect(Collectors.toSet());

        assertThat(components).containsAll(table().keySet());
    }

    @Test
    public void everyExplainedNumberIsALinkOnSomePage() {
        String pages = Source.below("src/main/java/org/waypoint/okr/web", ".java").stream()
                .map(Source::text)
                .collect(Collectors.joining());

        assertThat(ExplainedNumber.values())
                .allSatisfy(number -> assertThat(pages).contains("ExplainedNumber." + number.name()));
    }

    @Test
    public void aNumberThatNobodyExplainsIsReported() {
        Set<String> numbers = NumberRules.numbers(List.of(Unexplained.class));

        assertThat(NumberRules.faults(numbers, Map.of("A.share", "GUESS"), Set.of("SCORE")))
                .containsExactly(
                        "A.share is explained by nobody: GUESS",
                        "NumbersExplainedTest.Unexplained.days does not say how it came about",
                        "NumbersExplainedTest.Unexplained.luck does not say how it came about",
                        "SCORE explains no number");
    }

    private record Unexplained(String title, int counted, BigDecimal luck, Integer days) {}

    private static Set<String> ways() {
        Set<String> ways = new TreeSet<>(PLAIN);
        Stream.of(ExplainedNumber.values()).map(Enum::name).forEach(ways::add);
        return ways;
    }

    private static Map<String, String> table() throws IOException {
        Map<String, String> table = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("src", "test", "resources", "numbers.csv"))) {
            String[] row = line.split(",", -1);
            table.put(row[1], row[0]);
        }
        table.remove("number");
        return table;
    }

    private static List<Class<?>> records() throws IOException, ClassNotFoundException {
        List<Class<?>> records = new ArrayList<>();
        try (Stream<Path> files = Files.list(RECORDS)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".class") && !name.startsWith("package-info")) {
                    records.add(Class.forName("org.waypoint.okr.rest.json." + name.replace(".class", "")));
                }
            }
        }
        return records;
    }
}
