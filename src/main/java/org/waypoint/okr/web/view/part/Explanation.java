package org.waypoint.okr.web.view.part;

import java.util.List;

/**
 * How a number came about.
 *
 * @param subject title of what the number is about
 * @param score the number it ends with
 * @param pace how the score compares with the time passed
 * @param expectation pace in numbers; empty when there is no line to compare with
 * @param rules which version of the rules was used
 */
public record Explanation(
        String subject,
        Score score,
        String formula,
        String formulaInWords,
        List<Input> inputs,
        boolean hasInputs,
        List<String> steps,
        boolean hasSteps,
        List<LeftOut> leftOut,
        boolean hasLeftOut,
        Lozenge pace,
        boolean hasPace,
        String expectation,
        String rules) {

    /** A number that went into the formula. */
    public record Input(String name, String value) {}

    /** What does not count here, and why; the title is empty where it is nothing single. */
    public record LeftOut(String title, String reason) {}

    public Explanation {
        inputs = List.copyOf(inputs);
        steps = List.copyOf(steps);
        leftOut = List.copyOf(leftOut);
    }
}
