package org.waypoint.okr.web.closing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.waypoint.okr.app.closing.ClosingView;
import org.waypoint.okr.app.keyresult.KeyResultView;
import org.waypoint.okr.app.objective.ObjectiveView;
import org.waypoint.okr.app.score.ScoreView;
import org.waypoint.okr.domain.closing.ClosingStep;
import org.waypoint.okr.domain.closing.Grading;
import org.waypoint.okr.domain.keyresult.KeyResultKind;
import org.waypoint.okr.domain.objective.ObjectiveType;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.part.Aims;
import org.waypoint.okr.web.part.Scores;
import org.waypoint.okr.web.view.closing.ObjectivePart;
import org.waypoint.okr.web.view.closing.ParentPart;
import org.waypoint.okr.web.view.closing.Part;
import org.waypoint.okr.web.view.part.Lozenge;

/** Shows one objective on its way out of the cycle. */
final class ObjectiveParts {
    private static final String NOTHING = "\u2013";

    private final ClosingDesk desk;
    private final StepParts steps;
    private final StepForms forms;

    ObjectiveParts(ClosingDesk desk, StepParts steps) {
        this.desk = desk;
        this.steps = steps;
        this.forms = new StepForms(desk, steps);
    }

    ObjectivePart of(ClosingView view) {
        ObjectiveView objective = view.objective();
        List<ObjectivePart.Line> lineage = lineage(view);
        List<Part> parts = objective.keyResults().stream().map(this::part).toList();
        List<ParentPart> parents = new ParentParts(desk, steps).of(view);
        ClosingView.Flags flags = view.flags();
        return new ObjectivePart(
                objective.objective().title(),
                desk.text(
                        "okr.project.objective.byline",
                        objective.unit().name(),
                        objective.owner().displayName()),
                marks(view),
                scores().chip(objective.score(), objective.objective().title(), explain(view), "okr-closing-score"),
                original(view),
                view.originalScore() != null,
                drift(view),
                !drift(view).isEmpty(),
                lineage,
                !lineage.isEmpty(),
                parents,
                !parents.isEmpty(),
                parts,
                !parts.isEmpty(),
                steps.grade(view),
                flags.mayGrade() ? forms.grade(view) : null,
                flags.mayGrade(),
                steps.confirm(view),
                flags.mayConfirm() ? steps.sending("confirm", view.closing(), "okr.closing.confirm.submit") : null,
                flags.mayConfirm(),
                flags.mayReopen() ? steps.sending("reopen", view.closing(), "okr.closing.reopen.submit") : null,
                flags.mayReopen(),
                steps.decide(view),
                flags.mayDecide() ? forms.decision(view) : null,
                flags.mayDecide());
    }

    private String explain(ClosingView view) {
        return desk.links().page("OkrExplainScore!default", "objectiveId", id(view), "returnUrl", desk.href(id(view)));
    }

    private static String id(ClosingView view) {
        return String.valueOf(view.objective().objective().id().value());
    }

    private Scores scores() {
        return new Scores(desk.formats());
    }

    private List<Lozenge> marks(ClosingView view) {
        List<Lozenge> marks = new ArrayList<>();
        if (view.objective().objective().definition().type() == ObjectiveType.COMMITTED) {
            marks.add(Lozenge.of(desk.text("okr.common.type.committed"), "info"));
        }
        marks.addAll(scores().marks(view.objective().score()));
        if (view.originalScore() != null) {
            marks.add(moved());
        }
        return marks;
    }

    private Lozenge moved() {
        return Lozenge.of(
                desk.text("okr.closing.mark.target-moved"), "warning", desk.text("okr.closing.mark.target-moved.hint"));
    }

    private String original(ClosingView view) {
        return view.originalScore() == null ? "" : desk.text("okr.closing.original", number(view.originalScore()));
    }

    /** The score may move after the grade, because check-ins go on until the end. */
    private String drift(ClosingView view) {
        Grading grading = view.closing().grading();
        String displayed = view.objective().score().displayed();
        if (grading == null || displayed == null || view.closing().step() == ClosingStep.DECIDED) {
            return "";
        }
        BigDecimal then = grading.computed().displayed();
        return then != null && then.compareTo(new BigDecimal(displayed)) == 0
                ? ""
                : desk.text(
                        "okr.closing.drift",
                        then == null ? NOTHING : desk.formats().score(then.toPlainString()),
                        number(view.objective().score()));
    }

    private List<ObjectivePart.Line> lineage(ClosingView view) {
        List<ObjectivePart.Line> lines = new ArrayList<>();
        line(lines, "okr.closing.carried-from", view.lineage().carriedFrom());
        line(lines, "okr.closing.carried-to", view.lineage().carriedTo());
        return lines;
    }

    private void line(List<ObjectivePart.Line> lines, String key, ClosingView.Relative relative) {
        if (relative != null) {
            String cycle = relative.cycle() == null ? NOTHING : relative.cycle().name();
            String href = desk.links()
                    .page(
                            "OkrTreeObjective",
                            "objectiveId",
                            relative.objective().id().value());
            lines.add(new ObjectivePart.Line(desk.text(key, cycle), href, true));
        }
    }

    private Part part(KeyResultView view) {
        Aims aims = new Aims(desk.formats());
        List<Lozenge> marks = new ArrayList<>();
        if (view.keyResult().metric().kind() == KeyResultKind.GUARDRAIL) {
            marks.add(Lozenge.of(desk.text("okr.closing.mark.guardrail"), "neutral"));
        }
        if (view.keyResult().definition().notYetObservable()) {
            marks.add(Lozenge.of(desk.text("okr.closing.mark.deferred"), "neutral"));
        }
        marks.addAll(scores().marksOfPart(view.score()));
        if (view.originalScore() != null) {
            marks.add(moved());
        }
        BigDecimal movement = view.movement();
        boolean moves = movement != null && movement.signum() != 0;
        return new Part(
                view.keyResult().title(),
                desk.links().keyResult(view.keyResult().id().value()),
                aims.aim(view.keyResult().metric()),
                aims.current(view.keyResult().metric(), view.current()),
                moves ? desk.formats().signedPercent(movement) : "",
                !moves ? "same" : movement.signum() > 0 ? "better" : "worse",
                number(view.score()),
                Formats.css(view.score().band()),
                view.originalScore() == null
                        ? ""
                        : desk.text("okr.closing.original.short", number(view.originalScore())),
                view.originalScore() != null,
                marks);
    }

    private String number(ScoreView score) {
        return score.displayed() == null ? NOTHING : desk.formats().score(score.displayed());
    }
}
