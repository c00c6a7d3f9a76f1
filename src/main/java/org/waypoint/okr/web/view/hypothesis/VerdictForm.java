package org.waypoint.okr.web.view.hypothesis;

import java.util.List;
import org.waypoint.okr.web.view.part.Field;
import org.waypoint.okr.web.view.part.FormFrame;

/**
 * Concluding a bet.
 *
 * @param facts what was predicted and what is seen
 */
public record VerdictForm(
        FormFrame form,
        String hypothesisId,
        String version,
        Sentence sentence,
        List<Fact> facts,
        Field verdict,
        Field observedChange,
        Field learned,
        Field evidenceKind,
        Field nextStep) {
    public VerdictForm {
        facts = List.copyOf(facts);
    }
}
