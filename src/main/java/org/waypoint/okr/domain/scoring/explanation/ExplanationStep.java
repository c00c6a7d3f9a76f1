package org.waypoint.okr.domain.scoring.explanation;

import java.util.List;

/**
 * One step of a computation.
 *
 * @param arguments in the order that the kind documents: {@code BigDecimal}, {@code Integer}, {@code
 *     LocalDate} or the id of a key result, an objective or a hypothesis
 */
public record ExplanationStep(StepKind kind, List<Object> arguments) {
    public ExplanationStep {
        arguments = List.copyOf(arguments);
    }

    public static ExplanationStep of(StepKind kind, Object... arguments) {
        return new ExplanationStep(kind, List.of(arguments));
    }
}
