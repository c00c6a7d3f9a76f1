package org.waypoint.okr.web.objective;

import java.util.List;
import org.waypoint.okr.app.port.Person;
import org.waypoint.okr.app.unit.UnitView;
import org.waypoint.okr.domain.objective.ObjectiveState;
import org.waypoint.okr.domain.objective.ObjectiveType;
import org.waypoint.okr.domain.objective.Origin;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.form.Fields;
import org.waypoint.okr.web.view.form.Hidden;
import org.waypoint.okr.web.view.form.ObjectivePage;
import org.waypoint.okr.web.view.part.Field;
import org.waypoint.okr.web.view.part.FormFrame;

/** Shows the form of an objective. */
final class ObjectiveForms {
    static final String FORM_ID = "okr-objective-form";

    private final Formats formats;
    private final Fields fields;

    ObjectiveForms(Formats formats, Fields fields) {
        this.formats = formats;
        this.fields = fields;
    }

    /** @param units to choose from; with one or none there is nothing to choose */
    ObjectivePage page(FormFrame frame, ObjectiveSubject subject, List<UnitView> units, List<Person> people) {
        return new ObjectivePage(
                frame,
                subject.exists(),
                formats.text("okr.objective.cycle", subject.cycleName()),
                fields.hinted("title", "okr.objective.title", true, formats.text("okr.objective.title.hint")),
                fields.hinted("why", "okr.objective.why", false, formats.text("okr.objective.why.hint")),
                fields.optional("description", "okr.objective.description"),
                fields.choice("type", "okr.objective.type", true, ObjectiveType.class, "okr.objective.type."),
                fields.choice("origin", "okr.objective.origin", true, Origin.class, "okr.objective.origin."),
                fields.choice(
                        "state", "okr.objective.state", true, ObjectiveState.class, "okr.common.objective-state."),
                owner(people),
                unit(units),
                units.size() > 1,
                subject.parameters(),
                subject.sent(),
                subject.exists(),
                subject.deleteHref());
    }

    private Field owner(List<Person> people) {
        return fields.choice("ownerKey", "okr.objective.owner", true, people, Person::userKey, Person::displayName);
    }

    private Field unit(List<UnitView> units) {
        return fields.choice(
                "unitId",
                "okr.objective.unit",
                true,
                units,
                view -> String.valueOf(view.unit().id().value()),
                view -> view.unit().definition().name());
    }

    /**
     * What the form is about.
     *
     * @param exists it is changed, not created
     */
    record ObjectiveSubject(
            boolean exists, String cycleName, List<Hidden> parameters, List<Hidden> sent, String deleteHref) {}
}
