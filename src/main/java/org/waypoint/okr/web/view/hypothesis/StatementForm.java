package org.waypoint.okr.web.view.hypothesis;

import org.waypoint.okr.web.view.part.Field;
import org.waypoint.okr.web.view.part.FormFrame;

/**
 * Writing the statement of a bet.
 *
 * @param hypothesisId of a stored bet; empty for a new one, like the version
 * @param unitOfMeasure of the prediction; empty when the key result has none
 */
public record StatementForm(
        FormFrame form,
        String issueKey,
        String keyResultId,
        String hypothesisId,
        String version,
        boolean stored,
        EpicLine epic,
        KeyResultLine keyResult,
        Sentence sentence,
        String unitOfMeasure,
        Statement fields) {
    /** The parts of the sentence as fields, and what surrounds it. */
    public record Statement(
            Field weBelieve,
            Field forWhom,
            Field willDo,
            Field predictedLow,
            Field predictedHigh,
            Field signal,
            Field signalDate,
            Field belief,
            Field riskiestAssumption) {}
}
