package org.waypoint.okr.app.score;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a number came about.
 *
 * @param formula in the words of the contract, as in {@code (current − baseline) / (target − baseline)}
 * @param formulaInWords the same in the reader's language
 * @param inputs by name, in the order in which they enter the formula
 * @param steps sentences in the reader's language, in order
 * @param excluded what was left out
 */
public record ExplanationView(
        String ruleVersion,
        String formula,
        String formulaInWords,
        Map<String, BigDecimal> inputs,
        List<String> steps,
        List<Excluded> excluded) {

    /**
     * Something that was left out, and why.
     *
     * @param reason code such as GUARDRAIL
     * @param keyResultId null when it is no key result, or when there is nothing to compute at all
     * @param title of what was left out, if it has one
     * @param sentence the reason in the reader's language
     */
    public record Excluded(
            @Nullable Long keyResultId,
            String reason,
            @Nullable String title,
            String sentence) {}

    public ExplanationView {
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
        steps = List.copyOf(steps);
        excluded = List.copyOf(excluded);
    }
}
