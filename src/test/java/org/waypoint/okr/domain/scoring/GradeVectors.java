package org.waypoint.okr.domain.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.domain.scoring.FactsFixture.aKeyResult;
import static org.waypoint.okr.domain.scoring.FactsFixture.aspirational;
import static org.waypoint.okr.domain.scoring.FactsFixture.committed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.waypoint.okr.domain.objective.ObjectiveType;
import org.waypoint.okr.domain.scoring.explanation.Exclusion;
import org.waypoint.okr.domain.scoring.explanation.ExclusionReason;

/** Groups F and G: colours, commitments and guardrails. */
final class GradeVectors {
    private static final GradeRules COLOURS =
            new GradeRules(new BigDecimal("0.4"), new BigDecimal("0.7"), "red", "yellow", "green");
    private static final GradeRules STATUSES =
            new GradeRules(new BigDecimal("0.4"), new BigDecimal("0.7"), "off track", "at risk", "on track");

    private GradeVectors() {}

    static Map<String, Consumer<Vector>> rules() {
        return Map.of(
                "colour", GradeVectors::colour,
                "aspirational", GradeVectors::gradedAspirational,
                "committed", GradeVectors::gradedCommitted,
                "guardrail", GradeVectors::guardrail,
                "yes-no", GradeVectors::yesNo,
                "mean-grade", GradeVectors::meanGrade);
    }

    private static void colour(Vector row) {
        GradeRules rules = row.source().equals("atlassian") ? STATUSES : COLOURS;
        Grade grade = Grade.of(row.number("grade"), ObjectiveType.ASPIRATIONAL, rules);

        assertThat(rules.labelOf(grade.band())).isEqualTo(row.expected());
    }

    private static void gradedAspirational(Vector row) {
        KeyResultScore score = metric(row).scored(aspirational());

        assertThat(score.value().setScale(2, RoundingMode.HALF_UP)).isEqualByComparingTo(row.expected());
        assertThat(score.score().grade().committedMissed()).isFalse();
    }

    private static void gradedCommitted(Vector row) {
        Grade grade = metric(row).scored(committed()).score().grade();

        assertThat(grade.committedMissed() ? "missed" : "met").isEqualTo(row.expected());
        assertThat(grade.band()).isNotEqualTo(Band.GREEN);
    }

    private static FactsFixture metric(Vector row) {
        return aKeyResult().from(row.text("baseline")).to(row.text("target")).measured(row.text("current"));
    }

    private static void guardrail(Vector row) {
        FactsFixture guardrail = aKeyResult()
                .withId(2)
                .guardrail(row.text("min"), row.text("max"))
                .measured(row.text("value"));
        FactsFixture half = aKeyResult().withId(1).measured("50");
        ObjectiveScore objective = ObjectiveScoring.of(List.of(half.facts(), guardrail.facts()), aspirational());

        assertThat(guardrail.scored().insideBand()).isEqualTo(row.expected().equals("pass"));
        assertThat(objective.brokenGuardrails()).isEmpty();
        assertThat(objective.score().score()).isEqualByComparingTo("0.5");
        assertThat(objective.score().explanation().excluded())
                .containsExactly(new Exclusion(guardrail.facts().id(), ExclusionReason.GUARDRAIL));
    }

    private static void yesNo(Vector row) {
        String scores = row.words().stream()
                .map(answer -> aKeyResult().binary().measured(answer.equals("yes") ? "1" : "0"))
                .map(keyResult -> keyResult.scored().value().setScale(0).toPlainString())
                .collect(Collectors.joining(" "));

        assertThat(scores).isEqualTo(row.expected());
    }

    /** The source printed only the mean; the grade must show it unchanged. */
    private static void meanGrade(Vector row) {
        Grade grade = Grade.of(row.number("mean"), ObjectiveType.ASPIRATIONAL, COLOURS);

        assertThat(grade.displayed()).isEqualByComparingTo(row.expected());
    }
}
