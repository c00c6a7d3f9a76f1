package org.waypoint.okr.domain.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.domain.scoring.FactsFixture.aKeyResult;
import static org.waypoint.okr.domain.scoring.FactsFixture.aspirational;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.waypoint.okr.domain.cycle.DateRange;
import org.waypoint.okr.domain.scoring.arithmetic.Ratio;

/** Group E: keeping a number inside a band, where products disagree. Theirs is computed here, ours by the engine. */
final class BandVectors {
    private static final int PLANNED_WEEKS = 13;
    private static final LocalDate START = LocalDate.of(2026, 10, 1);
    private static final DateRange CYCLE = new DateRange(START, START.plusDays(7L * PLANNED_WEEKS - 1));

    private BandVectors() {}

    static Map<String, Consumer<Vector>> rules() {
        return Map.of(
                "band",
                BandVectors::band,
                "control-weeks",
                BandVectors::controlWeeks,
                "distance",
                BandVectors::distance);
    }

    /** One due week with one value: inside, limits included, or not. */
    private static void band(Vector row) {
        assertThat(Vector.percent(singleWeek(row))).isEqualTo(row.expected());
    }

    /** Theirs divides by all planned weeks, ours by the weeks due so far; at the end of the cycle they meet. */
    private static void controlWeeks(Vector row) {
        int week = Integer.parseInt(row.text("week"));
        List<Vector> soFar = Vector.following("control-weeks").subList(0, week);
        long inside = soFar.stream().filter(BandVectors::isInside).count();
        FactsFixture keyResult = aKeyResult().maintain("4", "5");
        for (int i = 0; i < week; i++) {
            String value = soFar.get(i).text("value");
            if (!value.equals("none")) {
                keyResult.measured(START.plusDays(7L * i + 3), value);
            }
        }
        KeyResultScore score = keyResult.scored(in(START.plusDays(7L * week - 1)));

        assertThat(Vector.percent(Ratio.of((int) inside, PLANNED_WEEKS))).isEqualTo(row.published());
        assertThat(Vector.percent(score.value())).isEqualTo(row.expected());
    }

    private static boolean isInside(Vector row) {
        String value = row.text("value");
        return !value.equals("none")
                && new BigDecimal(value).compareTo(BigDecimal.valueOf(4)) >= 0
                && new BigDecimal(value).compareTo(BigDecimal.valueOf(5)) <= 0;
    }

    /** Theirs rewards values far below the limit without bound; ours asks only whether the limit was kept. */
    private static void distance(Vector row) {
        BigDecimal way = row.number("max").subtract(row.number("start"));
        BigDecimal distance = row.number("max").subtract(row.number("value"));

        assertThat(Vector.percent(BigDecimal.ONE.add(Ratio.of(distance, way)))).isEqualTo(row.published());
        assertThat(Vector.percent(singleWeek(row))).isEqualTo(row.expected());
    }

    private static BigDecimal singleWeek(Vector row) {
        return aKeyResult()
                .maintain(row.text("min"), row.text("max"))
                .measured(START.plusDays(6), row.text("value"))
                .scored(in(START.plusDays(6)))
                .value();
    }

    private static ScoringContext in(LocalDate today) {
        ScoringContext usual = aspirational();
        return new ScoringContext(usual.type(), CYCLE, false, today, usual.rules());
    }
}
