package org.waypoint.okr.web.closing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waypoint.okr.app.closing.ClosingView;
import org.waypoint.okr.domain.closing.ChildPlan;
import org.waypoint.okr.web.form.Fields;
import org.waypoint.okr.web.form.FormErrors;
import org.waypoint.okr.web.form.FormValues;
import org.waypoint.okr.web.view.closing.ParentPart;
import org.waypoint.okr.web.view.closing.Sending;
import org.waypoint.okr.web.view.part.Field;

/** Asks a unit where its objective leads next, for each decided objective above it. */
final class ParentParts {
    static final String STEP = "answer";

    private final ClosingDesk desk;
    private final StepParts steps;

    ParentParts(ClosingDesk desk, StepParts steps) {
        this.desk = desk;
        this.steps = steps;
    }

    List<ParentPart> of(ClosingView view) {
        return view.parents().stream().map(parent -> of(view, parent)).toList();
    }

    private ParentPart of(ClosingView view, ClosingView.Parent parent) {
        String id = String.valueOf(parent.objective().id().value());
        String formId = "okr-closing-answer-" + id;
        boolean refused = desk.wasSent(STEP) && desk.sent().get("parentId").equals(id);
        Fields fields = new Fields(
                desk.formats(),
                formId,
                refused ? desk.sent() : stored(parent),
                refused ? desk.errors() : FormErrors.none());
        return new ParentPart(
                desk.text("okr.closing.parent", parent.objective().title()),
                parent.fate() == null ? desk.text("okr.closing.parent.unasked") : desk.fate(parent.fate()),
                id,
                parent.mayAnswer() ? sending(view, parent, formId, refused) : null,
                parent.mayAnswer(),
                parent.mayAnswer() ? what(parent, fields) : null,
                parent.mayAnswer() ? other(parent, fields) : null);
    }

    private Sending sending(ClosingView view, ClosingView.Parent parent, String formId, boolean refused) {
        Sending step = steps.sending(STEP, view.closing(), "okr.closing.answer.submit");
        long version = parent.answer() == null ? 0 : parent.answer().version();
        return new Sending(
                formId,
                step.action(),
                step.step(),
                step.unitId(),
                step.cycleId(),
                step.objectiveId(),
                refused ? desk.sent().get("version") : String.valueOf(version),
                step.submit(),
                refused ? desk.errors().general() : List.of(),
                refused && !desk.errors().general().isEmpty());
    }

    private Field what(ClosingView.Parent parent, Fields fields) {
        List<ChildPlan> plans = Arrays.stream(ChildPlan.values())
                .filter(plan -> plan != ChildPlan.FOLLOW || parent.mayFollow())
                .toList();
        return fields.choice(
                "what",
                "okr.closing.answer",
                true,
                plans,
                ChildPlan::name,
                plan -> desk.formats().word("okr.closing.child.", plan));
    }

    private Field other(ClosingView.Parent parent, Fields fields) {
        return fields.choice(
                "toObjectiveId",
                "okr.closing.answer.other",
                false,
                parent.others(),
                other -> String.valueOf(other.objective().id().value()),
                other -> desk.text(
                        "okr.closing.answer.candidate",
                        other.objective().title(),
                        other.unitName(),
                        other.cycleName()));
    }

    private static FormValues stored(ClosingView.Parent parent) {
        Map<String, String> values = new HashMap<>();
        ClosingView.Fate fate = parent.fate();
        values.put("what", fate == null ? "" : fate.plan().name());
        values.put(
                "toObjectiveId",
                fate == null || fate.to() == null
                        ? ""
                        : String.valueOf(fate.to().id().value()));
        return FormValues.of(values);
    }
}
