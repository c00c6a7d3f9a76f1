package org.waypoint.okr.domain.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.Test;

/** The shared table itself: no row gets lost, and every difference from a published result is deliberate. */
public class ScoringVectorTableTest {
    private final List<Vector> rows = Vector.all();

    @Test
    public void noRowIsMissing() {
        Map<String, Long> counts =
                rows.stream().collect(Collectors.groupingBy(Vector::group, TreeMap::new, Collectors.counting()));

        assertThat(counts)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("A", 15L, "B", 11L, "C", 17L, "D", 20L, "E", 25L, "F", 14L, "G", 7L, "H", 20L, "I", 3L));
    }

    @Test
    public void everyRowHasItsOwnName() {
        Map<String, Long> counts = rows.stream().collect(Collectors.groupingBy(Vector::id, Collectors.counting()));

        assertThat(counts.values()).containsOnly(1L);
    }

    @Test
    public void everyRowNamesItsSource() {
        assertThat(rows).extracting(Vector::source).doesNotContain("");
    }

    @Test
    public void whereWeAgreeNothingIsRepeated() {
        assertThat(rows)
                .filteredOn(Vector::differs)
                .allSatisfy(row -> assertThat(row.ours()).as(row.id()).isNotEqualTo(row.published()));
    }

    @Test
    public void progressAndColourNeverDifferFromTheirSources() {
        Map<String, Vector> differing =
                rows.stream().filter(Vector::differs).collect(Collectors.toMap(Vector::id, Function.identity()));

        assertThat(differing.keySet()).noneMatch(id -> id.matches("[ACFG].*"));
        assertThat(differing.keySet()).contains("B09", "D07", "D20", "D21", "E01", "I01");
    }
}
