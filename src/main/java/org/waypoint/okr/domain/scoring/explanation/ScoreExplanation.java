package org.waypoint.okr.domain.scoring.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Everything that led to a number: the same on a page and in a REST answer.
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
        /** More than anybody reads one by one. */
        private static final int NAMED = 30;

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
        public Builder input(InputName name, @Nullable BigDecimal value) {
            if (value != null) {
                inputs.put(name.symbol(), value);
            }
            return this;
        }

        public Builder input(InputName name, long count) {
            return input(name, BigDecimal.valueOf(count));
        }

        public Builder step(StepKind kind, Object... arguments) {
            steps.add(ExplanationStep.of(kind, arguments));
            return this;
        }

        /** A step for each member, the first of many; and how many more there are. */
        public <T> Builder each(Collection<T> members, Consumer<T> step) {
            members.stream().limit(NAMED).forEach(step);
            return members.size() > NAMED ? step(StepKind.AND_MORE, members.size() - NAMED) : this;
        }

        /** Names the first of many that are left out for one reason, and says how many more there are. */
        public Builder excludeAll(Collection<?> subjects, ExclusionReason reason) {
            subjects.stream().limit(NAMED).forEach(subject -> exclude(new Exclusion(subject, reason)));
            return subjects.size() > NAMED
                    ? exclude(Exclusion.counted(ExclusionReason.AND_MORE, subjects.size() - NAMED))
                    : this;
        }

        public Builder excludeIf(boolean missing, ExclusionReason reason) {
            return missing ? exclude(new Exclusion(null, reason)) : this;
        }

        public Builder exclude(Exclusion exclusion) {
            excluded.add(exclusion);
            return this;
        }

        /** The number together with how it came about. */
        public Explained explains(@Nullable BigDecimal value) {
            return new Explained(value, build());
        }

        public ScoreExplanation build() {
            return new ScoreExplanation(ruleVersion, formula, inputs, steps, excluded);
        }
    }
}
