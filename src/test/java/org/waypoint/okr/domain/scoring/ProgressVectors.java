package org.waypoint.okr.domain.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.domain.scoring.FactsFixture.aKeyResult;
import static org.waypoint.okr.domain.scoring.FactsFixture.aspirational;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.waypoint.okr.domain.keyresult.Measurement;
import org.waypoint.okr.domain.keyresult.MeasurementSeries;
import org.waypoint.okr.domain.scoring.arithmetic.CommitTargetStretch;
import org.waypoint.okr.domain.scoring.explanation.Exclusion;
import org.waypoint.okr.domain.scoring.explanation.ExclusionReason;

/** Groups A to C: one key result. */
final class ProgressVectors {
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 10, 1);

    private ProgressVectors() {}

    static Map<String, Consumer<Vector>> rules() {
        return Map.of(
                "travelled", ProgressVectors::travelled,
                "no-check-in", ProgressVectors::noCheckIn,
                "no-key-results", ProgressVectors::noKeyResults,
                "carried", ProgressVectors::carried,
                "zone", ProgressVectors::zone,
                "commit-target-stretch", ProgressVectors::commitTargetStretch);
    }

    private static void travelled(Vector row) {
        KeyResultScore score = aKeyResult()
                .from(row.text("baseline"))
                .to(row.text("target"))
                .measured(row.text("current"))
                .scored();

        assertThat(Vector.percent(score.value())).isEqualTo(row.expected());
    }

    private static void noCheckIn(Vector row) {
        KeyResultScore score =
                aKeyResult().from(row.text("baseline")).to(row.text("target")).scored();

        assertThat(Vector.percent(score.value())).isEqualTo(row.expected());
        assertThat(score.exclusion()).isEqualTo(new Exclusion(score.id(), ExclusionReason.NO_CHECK_IN));
    }

    private static void noKeyResults(Vector row) {
        ObjectiveScore score = ObjectiveScoring.of(List.of(), aspirational());

        assertThat(Vector.percent(score.score().score())).isEqualTo(row.expected());
    }

    private static void carried(Vector row) {
        List<Measurement> points = new ArrayList<>();
        row.named().forEach((name, value) -> {
            if (name.startsWith("day")) {
                points.add(new Measurement(day(name.substring(3)), new BigDecimal(value), null));
            }
        });
        MeasurementSeries series = new MeasurementSeries(points);
        String[] asked = row.text("ask").split("-", -1);
        List<String> answers = new ArrayList<>();
        for (LocalDate day = day(asked[0]); !day.isAfter(day(asked[asked.length - 1])); day = day.plusDays(1)) {
            answers.add(series.asOf(day)
                    .map(Measurement::value)
                    .map(BigDecimal::toPlainString)
                    .orElse("none"));
        }

        assertThat(String.join(" ", answers)).isEqualTo(row.expected());
    }

    private static LocalDate day(String number) {
        return FIRST_DAY.plusDays(Long.parseLong(number) - 1);
    }

    private static void zone(Vector row) {
        CommitTargetStretch lines = CommitTargetStretch.ofBaseAndStretch(row.number("base"), row.number("stretch"));
        CommitTargetStretch.Zone zone = lines.zone(row.number("value"));

        assertThat(zone == null ? "none" : zone.name()).isEqualTo(row.expected());
    }

    private static void commitTargetStretch(Vector row) {
        CommitTargetStretch lines = lines(row);

        Vector.pairs(row.expected())
                .forEach((name, value) -> assertThat(line(lines, name)).as(name).isEqualByComparingTo(value));
    }

    private static CommitTargetStretch lines(Vector row) {
        if (row.text("base") == null) {
            return CommitTargetStretch.ofTargetAndStretch(row.number("target"), row.number("stretch"));
        }
        return row.text("target") == null
                ? CommitTargetStretch.ofBaseAndStretch(row.number("base"), row.number("stretch"))
                : CommitTargetStretch.ofBaseAndTarget(row.number("base"), row.number("target"));
    }

    private static BigDecimal line(CommitTargetStretch lines, String name) {
        return switch (name) {
            case "base" -> lines.base();
            case "commit" -> lines.commit();
            case "target" -> lines.target();
            case "stretch" -> lines.stretch();
            default -> throw new IllegalArgumentException(name);
        };
    }
}
