package org.waypoint.okr.web.closing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.waypoint.okr.app.closing.ClosingView;
import org.waypoint.okr.domain.closing.ChildPlan;
import org.waypoint.okr.domain.closing.Destination;
import org.waypoint.okr.domain.closing.Grading;
import org.waypoint.okr.domain.objective.Decision;
import org.waypoint.okr.domain.objective.ObjectiveType;
import org.waypoint.okr.web.form.Fields;
import org.waypoint.okr.web.form.FormErrors;
import org.waypoint.okr.web.form.FormValues;
import org.waypoint.okr.web.view.closing.DecisionForm;
import org.waypoint.okr.web.view.closing.DecisionForm.Child;
import org.waypoint.okr.web.view.closing.GradeForm;
import org.waypoint.okr.web.view.part.Choice;
import org.waypoint.okr.web.view.part.Field;

/** The forms of the steps, prefilled with what is computed or was said before. */
final class StepForms {
    private static final int TENTHS = 10;

    private final ClosingDesk desk;
    private final StepParts parts;

    StepForms(ClosingDesk desk, StepParts parts) {
        this.desk = desk;
        this.parts = parts;
    }

    GradeForm grade(ClosingView view) {
        boolean promise = view.objective().objective().definition().type() == ObjectiveType.COMMITTED;
        String computed = view.objective().score().displayed();
        Fields fields = fields("grade", stored(view));
        List<String> grades = IntStream.rangeClosed(0, TENTHS)
                .mapToObj(tenth -> BigDecimal.valueOf(tenth, 1).toPlainString())
                .map(grade -> desk.formats().score(grade))
                .toList();
        return new GradeForm(
                parts.sending("grade", view.closing(), "okr.closing.grade.submit"),
                hinted(
                        fields.choice("grade", "okr.closing.grade", computed != null, grades, g -> g, g -> g),
                        computed == null
                                ? desk.text("okr.closing.grade.hint-none")
                                : desk.text(
                                        "okr.closing.grade.hint", desk.formats().score(computed))),
                fields.hinted("reason", "okr.closing.reason", false, desk.text("okr.closing.reason.hint")),
                fields.hinted(
                        "cause",
                        "okr.closing.cause",
                        false,
                        desk.text(promise ? "okr.closing.cause.hint-promise" : "okr.closing.cause.hint")),
                true,
                fields.hinted("change", "okr.closing.change", false, desk.text("okr.closing.change.hint")),
                promise,
                computed == null ? "" : desk.formats().score(computed),
                promise);
    }

    DecisionForm decision(ClosingView view) {
        Map<String, String> first = new HashMap<>();
        first.put("into", view.lineage().next() == null ? "" : Destination.NEXT_CYCLE.name());
        Fields fields = fields("decision", FormValues.of(first));
        List<Destination> destinations = new ArrayList<>();
        if (view.lineage().next() != null) {
            destinations.add(Destination.NEXT_CYCLE);
        }
        if (view.lineage().backlog() != null) {
            destinations.add(Destination.BACKLOG);
        }
        boolean nowhere = view.lineage().next() == null;
        List<Child> children = children(view);
        return new DecisionForm(
                parts.sending("decision", view.closing(), "okr.closing.decide.submit"),
                explained(fields.choice(
                        "decision", "okr.closing.decision", true, Decision.class, "okr.closing.decision.")),
                fields.hinted("why", "okr.closing.why", true, desk.text("okr.closing.why.hint")),
                fields.choice(
                        "into", "okr.closing.into", false, destinations, Destination::name, one -> place(one, view)),
                !destinations.isEmpty(),
                nowhere
                        ? desk.text(
                                "okr.closing.nowhere", view.objective().cycle().name())
                        : "",
                nowhere,
                desk.links().page("OkrCycles!default"),
                nowhere && desk.place().cycle().mayEdit(),
                lost(view),
                !view.needNewTarget().isEmpty(),
                children,
                !children.isEmpty());
    }

    private String lost(ClosingView view) {
        return view.needNewTarget().isEmpty()
                ? ""
                : desk.text("okr.closing.reached", String.join(", ", view.needNewTarget()));
    }

    private String place(Destination destination, ClosingView view) {
        return destination == Destination.BACKLOG
                ? view.lineage().backlog().name()
                : view.lineage().next().name();
    }

    private List<Child> children(ClosingView view) {
        List<Child> children = new ArrayList<>();
        for (ClosingView.Child child : view.children()) {
            if (!child.ended()) {
                children.add(child(child, children.size()));
            }
        }
        return children;
    }

    private Child child(ClosingView.Child child, int row) {
        String list = "children[" + row + "].";
        FormValues values =
                desk.wasSent("decision") ? desk.sent() : FormValues.of(Map.of(list + "what", ChildPlan.FOLLOW.name()));
        Fields fields = new Fields(desk.formats(), "okr-closing-decision", values, FormErrors.none());
        return new Child(
                child.objective().title(),
                desk.text(
                        "okr.closing.child-byline",
                        child.unitName(),
                        desk.formats().word("okr.common.alignment-verb.", child.kind())),
                list + "objectiveId",
                String.valueOf(child.objective().id().value()),
                fields.choice(list + "what", "okr.closing.child", true, ChildPlan.class, "okr.closing.child."));
    }

    private FormValues stored(ClosingView view) {
        Map<String, String> values = new HashMap<>();
        Grading grading = view.closing().grading();
        if (grading == null) {
            String computed = view.objective().score().displayed();
            values.put("grade", computed == null ? "" : desk.formats().score(computed));
        } else {
            values.put(
                    "grade",
                    grading.grade() == null
                            ? ""
                            : desk.formats().score(grading.grade().setScale(1).toPlainString()));
            put(values, "reason", grading.said().reason());
            put(values, "cause", grading.said().cause());
            put(values, "change", grading.said().change());
        }
        return FormValues.of(values);
    }

    private static void put(Map<String, String> values, String name, String value) {
        values.put(name, value == null ? "" : value);
    }

    private Fields fields(String step, FormValues first) {
        boolean refused = desk.wasSent(step);
        return new Fields(
                desk.formats(),
                "okr-closing-" + step,
                refused ? desk.sent() : first,
                refused ? desk.errors() : FormErrors.none());
    }

    private Field explained(Field field) {
        List<Choice> choices = field.choices().stream()
                .map(choice -> new Choice(
                        choice.value(),
                        choice.label(),
                        choice.chosen(),
                        choice.id(),
                        desk.formats().word("okr.closing.decision-hint.", Decision.valueOf(choice.value()))))
                .toList();
        return with(field, field.hint(), choices);
    }

    private static Field hinted(Field field, String hint) {
        return with(field, hint, field.choices());
    }

    private static Field with(Field field, String hint, List<Choice> choices) {
        return new Field(
                field.name(),
                field.id(),
                field.label(),
                field.value(),
                hint,
                !hint.isEmpty(),
                field.error(),
                field.hasError(),
                field.required(),
                choices,
                hint.isEmpty() ? field.describedBy() : field.id() + "-hint " + field.id() + "-error");
    }
}
