package org.waypoint.okr.app.hypothesis;

import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.hypothesis.EvidenceKind;
import org.waypoint.okr.domain.hypothesis.NextStep;
import org.waypoint.okr.domain.hypothesis.Verdict;
import org.waypoint.okr.domain.hypothesis.VerdictGiven;

/** Reads a verdict from raw input. */
final class VerdictFields {
    private static final int MAX_LEARNED = 4000;

    private VerdictFields() {}

    static VerdictGiven read(Input input, Stamp given) {
        return new VerdictGiven(
                input.requiredChoice("verdict", Verdict.class),
                input.decimal("observedChange"),
                input.requiredText("learned", MAX_LEARNED),
                input.requiredChoice("evidenceKind", EvidenceKind.class),
                input.requiredChoice("nextStep", NextStep.class),
                given);
    }
}
