package org.waypoint.okr.web.closing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.waypoint.okr.app.closing.ClosingView;
import org.waypoint.okr.app.port.Person;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.closing.Closing;
import org.waypoint.okr.domain.closing.ClosingStep;
import org.waypoint.okr.domain.closing.Decided;
import org.waypoint.okr.domain.closing.Grading;
import org.waypoint.okr.web.form.PageDesk;
import org.waypoint.okr.web.view.closing.Sending;
import org.waypoint.okr.web.view.closing.Step;

/** Tells what is recorded about each step of a closing, and who has to come first. */
final class StepParts {
    private final ClosingDesk desk;
    private final PageDesk page;

    StepParts(ClosingDesk desk, PageDesk page) {
        this.desk = desk;
        this.page = page;
    }

    Step grade(ClosingView view) {
        Grading grading = view.closing().grading();
        List<String> lines = new ArrayList<>();
        if (grading != null) {
            lines.add(gradeLine(view, grading));
            if (grading.computed().againstOriginal() != null) {
                lines.add(desk.text(
                        "okr.closing.graded.both-ways",
                        number(grading.computed().displayed()),
                        number(grading.computed().originalDisplayed())));
            }
            said(lines, "okr.closing.graded.reason", grading.said().reason());
            said(lines, "okr.closing.graded.cause", grading.said().cause());
            said(lines, "okr.closing.graded.change", grading.said().change());
        }
        String waiting = "";
        if (grading == null && !view.flags().mayGrade()) {
            waiting = view.flags().closing()
                    ? owner(view, "okr.closing.waits.grade", "okr.closing.waits.grade-left")
                    : ended(view, "okr.closing.waits.window");
        }
        return step("1", "okr.closing.step.grade", view, ClosingStep.GRADED, lines, waiting);
    }

    private String gradeLine(ClosingView view, Grading grading) {
        String who = view.people().named(grading.stamp().userKey()).displayName();
        String when = moment(grading.stamp().at());
        return grading.grade() == null
                ? desk.text("okr.closing.graded.none", who, when)
                : desk.text("okr.closing.graded", number(grading.grade()), who, when);
    }

    Step confirm(ClosingView view) {
        Stamp confirmed = view.closing().confirmed();
        List<String> lines = confirmed == null
                ? List.of()
                : List.of(desk.text(
                        "okr.closing.confirmed",
                        view.people().named(confirmed.userKey()).displayName(),
                        moment(confirmed.at())));
        String waiting = "";
        if (view.closing().step() == ClosingStep.GRADED && !view.flags().mayConfirm()) {
            waiting = ended(view, confirmer(view.flags()));
        }
        return step("2", "okr.closing.step.confirm", view, ClosingStep.CONFIRMED, lines, waiting);
    }

    Step decide(ClosingView view) {
        Decided decided = view.closing().decided();
        List<String> lines = new ArrayList<>();
        if (decided != null) {
            lines.add(desk.text(
                    "okr.closing.decided",
                    desk.formats().word("okr.closing.decision.", decided.decision()),
                    view.people().named(decided.stamp().userKey()).displayName(),
                    moment(decided.stamp().at())));
            lines.add(decided.why());
            view.children().stream()
                    .filter(child -> child.fate() != null)
                    .forEach(child -> lines.add(desk.text(
                            "okr.closing.decided.child", child.objective().title(), desk.fate(child.fate()))));
        }
        String waiting = "";
        if (view.closing().step() == ClosingStep.CONFIRMED && !view.flags().mayDecide()) {
            waiting = isEnded(view)
                    ? ended(view, "")
                    : owner(view, "okr.closing.waits.decide", "okr.closing.waits.decide-left");
        }
        return step("3", "okr.closing.step.decide", view, ClosingStep.DECIDED, lines, waiting);
    }

    private static String confirmer(ClosingView.Flags flags) {
        if (flags.waitsForOther()) {
            return "okr.closing.waits.other";
        }
        return flags.leaderless() ? "okr.closing.waits.master" : "okr.closing.waits.lead";
    }

    private String owner(ClosingView view, String key, String left) {
        Person owner = view.objective().owner();
        return desk.text(owner.active() ? key : left, owner.displayName());
    }

    /** In a closed cycle nobody is waited for any more. */
    private String ended(ClosingView view, String otherwise) {
        return desk.text(isEnded(view) ? "okr.closing.waits.closed" : otherwise);
    }

    private static boolean isEnded(ClosingView view) {
        return view.objective().cycle().isClosed();
    }

    /** What a form of this objective sends along. */
    Sending sending(String step, Closing closing, String submitKey) {
        boolean refused = desk.wasSent(step);
        return new Sending(
                "okr-closing-" + step,
                desk.links().page(ClosingDesk.STEP),
                step,
                String.valueOf(closing.unitId().value()),
                String.valueOf(closing.cycleId().value()),
                String.valueOf(closing.objectiveId().value()),
                refused ? desk.sent().get("version") : String.valueOf(closing.version()),
                desk.text(submitKey),
                refused ? desk.errors().general() : List.of(),
                refused && !desk.errors().general().isEmpty());
    }

    private Step step(
            String number, String title, ClosingView view, ClosingStep step, List<String> lines, String waiting) {
        int distance = step.compareTo(view.closing().step());
        String state = distance <= 0 ? "done" : distance == 1 ? "now" : "later";
        return new Step(number, desk.text(title), state, lines, waiting, !waiting.isEmpty());
    }

    private void said(List<String> lines, String key, String words) {
        if (words != null) {
            lines.add(desk.text(key, words));
        }
    }

    private String number(BigDecimal grade) {
        return grade == null ? "\u2013" : desk.formats().score(grade.toPlainString());
    }

    private String moment(Instant at) {
        return page.moment(at, desk.formats());
    }
}
