package org.waypoint.okr.web.keyresult;

import java.util.List;
import java.util.stream.IntStream;
import org.waypoint.okr.app.port.Person;
import org.waypoint.okr.domain.keyresult.Indicator;
import org.waypoint.okr.domain.keyresult.KeyResultKind;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.form.Fields;
import org.waypoint.okr.web.form.FormValues;
import org.waypoint.okr.web.view.form.KeyResultPage;
import org.waypoint.okr.web.view.form.KeyResultPage.MilestoneField;
import org.waypoint.okr.web.view.part.Field;
import org.waypoint.okr.web.view.part.FormFrame;

/** Shows the form of a key result. */
final class KeyResultForms {
    static final String FORM_ID = "okr-key-result-form";
    private static final int EMPTY_ROWS = 2;

    private final Formats formats;
    private final Fields fields;
    private final FormValues values;

    KeyResultForms(Formats formats, Fields fields, FormValues values) {
        this.formats = formats;
        this.fields = fields;
        this.values = values;
    }

    KeyResultPage page(FormFrame frame, KeyResultSubject subject, List<Person> people) {
        return new KeyResultPage(
                frame,
                subject.exists(),
                subject.objective(),
                hinted("title", "okr.key-result.title", true, "okr.key-result.title.hint"),
                fields.choice("kind", "okr.key-result.kind", true, KeyResultKind.class, "okr.key-result.kind."),
                hinted("unit", "okr.key-result.unit", false, "okr.key-result.unit.hint"),
                fields.required("baseline", "okr.key-result.baseline"),
                fields.required("target", "okr.key-result.target"),
                hinted("stretch", "okr.key-result.stretch", false, "okr.key-result.stretch.hint"),
                fields.optional("minimum", "okr.key-result.minimum"),
                fields.optional("maximum", "okr.key-result.maximum"),
                milestones(),
                hinted("milestones", "okr.key-result.milestones", false, "okr.key-result.milestones.hint"),
                hinted("weight", "okr.key-result.weight", false, "okr.key-result.weight.hint"),
                person("ownerKey", "okr.key-result.owner", true, people),
                person("keyPartnerKey", "okr.key-result.key-partner", false, people),
                several(people),
                fields.choice(
                        "indicator", "okr.key-result.indicator", false, Indicator.class, "okr.key-result.indicator."),
                hinted("notYetObservable", "okr.key-result.not-yet", false, "okr.key-result.not-yet.hint"),
                "true".equals(values.get("notYetObservable")),
                hinted("deferredUntil", "okr.key-result.deferred-until", false, "okr.key-result.deferred-until.hint"),
                hinted("recalibrationReason", "okr.key-result.reason", false, "okr.key-result.reason.hint"),
                subject.measured(),
                subject.parameters(),
                subject.sent(),
                subject.deleteHref());
    }

    private Field hinted(String name, String labelKey, boolean required, String hintKey) {
        return fields.hinted(name, labelKey, required, formats.text(hintKey));
    }

    private Field person(String name, String labelKey, boolean required, List<Person> people) {
        return fields.choice(name, labelKey, required, people, Person::userKey, Person::displayName);
    }

    private Field several(List<Person> people) {
        return fields.several(
                "collaboratorKeys",
                "okr.key-result.collaborators",
                people,
                Person::userKey,
                Person::displayName,
                formats.text("okr.key-result.collaborators.hint"));
    }

    /** The rows that were said, and a few empty ones; scripts offer more. */
    private List<MilestoneField> milestones() {
        int rows = values.rows("milestones").size() + EMPTY_ROWS;
        return IntStream.range(0, rows)
                .mapToObj(row -> new MilestoneField(
                        String.valueOf(row),
                        fields.repeated("milestones", row, "date", "okr.key-result.milestone.date"),
                        fields.repeated("milestones", row, "value", "okr.key-result.milestone.value")))
                .toList();
    }
}
