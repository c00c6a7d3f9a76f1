package org.waypoint.okr.domain.scoring.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that led to a score: the same on a page and in a REST answer.
 *
 * @param ruleVersion which version of the rules computed it
 * @param inputs the numbers that went in, by the names of the formula, in a stable order
 */
public record ScoreExplanation(
        String ruleVersion,
        Formula formula,
        Map<String, BigDecimal> inputs,
        List<ExplanationStep> steps,
        List<Exclusion> excluded) {
    public ScoreExplanation {
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
        steps = List.copyOf(steps);
        excluded = List.copyOf(excluded);
    }

    public static Builder of(String ruleVersion, Formula formula) {
        return new Builder(ruleVersion, formula);
    }

    /** Collects an explanation while the number is being computed, so that the two cannot drift apart. */
    public static final class Builder {
        private final String ruleVersion;
        private final Formula formula;
        private final Map<String, BigDecimal> inputs = new LinkedHashMap<>();
        private final List<ExplanationStep> steps = new ArrayList<>();
        private final List<Exclusion> excluded = new ArrayList<>();

        private Builder(String ruleVersion, Formula formula) {
            this.ruleVersion = ruleVersion;
            this.formula = formula;
        }

        /** Notes a number that went in; an absent one is left out. */
        public Builder input(String name, @Nullable BigDecimal value) {
            if (value != null) {
                inputs.put(name, value);
            }
            return this;
        }

        public Builder step(StepKind kind, Object... arguments) {
            steps.add(ExplanationStep.of(kind, arguments));
            return this;
        }

        public Builder exclude(Exclusion exclusion) {
            excluded.add(exclusion);
            return this;
        }

        public ScoreExplanation build() {
            return new ScoreExplanation(ruleVersion, formula, inputs, steps, excluded);
        }
    }
}
