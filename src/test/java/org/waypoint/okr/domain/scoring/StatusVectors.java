package org.waypoint.okr.domain.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.domain.scoring.FactsFixture.aKeyResult;
import static org.waypoint.okr.domain.scoring.FactsFixture.aspirational;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Group I: the status of an objective from those of its key results, where products disagree. */
final class StatusVectors {
    private static final List<String> WORDS = List.of("on", "risk", "off");
    private static final Map<PaceStatus, String> OURS =
            Map.of(PaceStatus.ON_TRACK, "on", PaceStatus.AT_RISK, "risk", PaceStatus.OFF_TRACK, "off");
    /** Half of the cycle has passed: these values are on track, at risk and off track. */
    private static final Map<String, String> VALUES = Map.of("on", "50", "risk", "30", "off", "10");

    private StatusVectors() {}

    static Map<String, Consumer<Vector>> rules() {
        return Map.of("numeric-mean", StatusVectors::numericMean, "weakest", StatusVectors::weakest);
    }

    private static void numericMean(Vector row) {
        BigDecimal sum = row.words().stream()
                .map(word -> BigDecimal.valueOf(WORDS.indexOf(word) + 1L))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        int mean = sum.divide(BigDecimal.valueOf(row.words().size()), 0, RoundingMode.HALF_UP)
                .intValueExact();

        assertThat(WORDS.get(mean - 1)).isEqualTo(row.published());
        weakest(row);
    }

    private static void weakest(Vector row) {
        List<KeyResultFacts> keyResults = new ArrayList<>();
        row.words()
                .forEach(word -> keyResults.add(aKeyResult()
                        .withId(keyResults.size() + 1L)
                        .measured(VALUES.get(word))
                        .facts()));

        ObjectiveScore objective = ObjectiveScoring.of(keyResults, aspirational());

        assertThat(objective.keyResults())
                .extracting(keyResult -> OURS.get(keyResult.score().pace().status()))
                .containsExactlyElementsOf(row.words());
        assertThat(OURS.get(objective.score().pace().status())).isEqualTo(row.expected());
    }
}
