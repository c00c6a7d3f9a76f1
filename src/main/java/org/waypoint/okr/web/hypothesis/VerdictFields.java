package org.waypoint.okr.web.hypothesis;

import java.util.Set;
import org.waypoint.okr.domain.hypothesis.EvidenceKind;
import org.waypoint.okr.domain.hypothesis.NextStep;
import org.waypoint.okr.domain.hypothesis.Verdict;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.form.Fields;
import org.waypoint.okr.web.view.part.Field;

/** The conclusion of a bet as fields of a form. */
final class VerdictFields {
    /** As the REST contract names them. */
    static final Set<String> NAMES = Set.of("verdict", "observedChange", "learned", "evidenceKind", "nextStep");

    private final Formats formats;
    private final Fields fields;
    private final HintedChoices choices;

    VerdictFields(Formats formats, Fields fields) {
        this.formats = formats;
        this.fields = fields;
        this.choices = new HintedChoices(formats);
    }

    Field verdict() {
        return choices.explain(
                fields.choice("verdict", "okr.hypothesis.verdict.verdict", true, Verdict.class, "okr.common.verdict."),
                "okr.hypothesis.verdict-hint.");
    }

    /** @param movement which check-ins the suggested number comes from */
    Field observedChange(String unitOfMeasure, String movement) {
        String hint = unitOfMeasure == null
                ? formats.text("okr.hypothesis.verdict.observed.hint")
                : formats.text("okr.hypothesis.verdict.observed.hint-unit", unitOfMeasure);
        return fields.hinted("observedChange", "okr.hypothesis.verdict.observed", false, movement + " " + hint);
    }

    Field learned() {
        return fields.hinted(
                "learned", "okr.hypothesis.verdict.learned", true, formats.text("okr.hypothesis.verdict.learned.hint"));
    }

    Field evidenceKind() {
        return choices.explain(
                fields.choice(
                        "evidenceKind",
                        "okr.hypothesis.verdict.evidence",
                        true,
                        EvidenceKind.class,
                        "okr.hypothesis.evidence-kind."),
                "okr.hypothesis.evidence-hint.");
    }

    Field nextStep() {
        return choices.explain(
                fields.choice("nextStep", "okr.hypothesis.verdict.next", true, NextStep.class, "okr.hypothesis.next."),
                "okr.hypothesis.next-hint.");
    }
}
