package org.waypoint.okr.web.closing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waypoint.okr.app.retrospective.RetrospectiveView;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.closing.Grading;
import org.waypoint.okr.domain.retrospective.Retrospective;
import org.waypoint.okr.web.form.Fields;
import org.waypoint.okr.web.form.FormErrors;
import org.waypoint.okr.web.form.FormValues;
import org.waypoint.okr.web.form.PageDesk;
import org.waypoint.okr.web.view.closing.RetrospectivePart;
import org.waypoint.okr.web.view.closing.Sending;
import org.waypoint.okr.web.view.part.Field;

/** Shows what a unit takes out of a cycle. */
final class RetrospectiveParts {
    private static final String NOTHING = "\u2013";

    private final ClosingDesk desk;
    private final PageDesk page;

    RetrospectiveParts(ClosingDesk desk, PageDesk page) {
        this.desk = desk;
        this.page = page;
    }

    RetrospectivePart of(RetrospectiveView view) {
        Fields notes = fields("retrospective", stored(view.retrospective()));
        List<RetrospectivePart.Cause> causes =
                view.causes().stream().map(this::cause).toList();
        return new RetrospectivePart(
                causes,
                !causes.isEmpty(),
                notes(notes).stream()
                        .filter(note -> view.mayEdit() || !note.value().isBlank())
                        .toList(),
                view.mayEdit(),
                sending("retrospective", view, "okr.retrospective.submit"),
                state(view),
                sending("acknowledge", view, "okr.retrospective.acknowledge"),
                view.mayAcknowledge(),
                fields("message", stored(view.retrospective()))
                        .hinted(
                                "message",
                                "okr.retrospective.message",
                                false,
                                desk.text("okr.retrospective.message.hint")),
                sending("message", view, "okr.retrospective.message.submit"),
                view.maySpeak());
    }

    private List<Field> notes(Fields notes) {
        return List.of(
                notes.hinted("worked", "okr.retrospective.worked", false, desk.text("okr.retrospective.worked.hint")),
                notes.hinted(
                        "didNotWork",
                        "okr.retrospective.did-not-work",
                        false,
                        desk.text("okr.retrospective.did-not-work.hint")),
                notes.hinted(
                        "weChange",
                        "okr.retrospective.we-change",
                        false,
                        desk.text("okr.retrospective.we-change.hint")));
    }

    private RetrospectivePart.Cause cause(RetrospectiveView.Cause cause) {
        Grading grading = cause.closing().grading();
        BigDecimal grade = grading.grade();
        String change = grading.said().change();
        return new RetrospectivePart.Cause(
                cause.objective().title(),
                grade == null ? NOTHING : desk.formats().score(grade.setScale(1).toPlainString()),
                grade == null ? "none" : grade.compareTo(new BigDecimal("0.4")) < 0 ? "red" : "amber",
                grading.said().cause(),
                change == null ? "" : desk.text("okr.closing.graded.change", change),
                change != null);
    }

    private List<String> state(RetrospectiveView view) {
        List<String> lines = new ArrayList<>();
        Retrospective retrospective = view.retrospective();
        line(lines, "okr.retrospective.written", retrospective.written(), view);
        line(lines, "okr.retrospective.acknowledged", retrospective.acknowledged(), view);
        if (!retrospective.isWritten() && !view.mayEdit()) {
            lines.add(desk.text("okr.retrospective.unwritten"));
        }
        if (retrospective.isWritten() && retrospective.acknowledged() == null && !view.mayAcknowledge()) {
            lines.add(desk.text("okr.retrospective.waits"));
        }
        return lines;
    }

    private void line(List<String> lines, String key, Stamp stamp, RetrospectiveView view) {
        if (stamp != null) {
            String who = view.people().named(stamp.userKey()).displayName();
            lines.add(desk.text(key, who, page.moment(stamp.at(), desk.formats())));
        }
    }

    private static FormValues stored(Retrospective retrospective) {
        Map<String, String> values = new HashMap<>();
        put(values, "worked", retrospective.notes().worked());
        put(values, "didNotWork", retrospective.notes().didNotWork());
        put(values, "weChange", retrospective.notes().weChange());
        put(
                values,
                "message",
                retrospective.message() == null ? null : retrospective.message().text());
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

    private Sending sending(String step, RetrospectiveView view, String submitKey) {
        boolean refused = desk.wasSent(step);
        return new Sending(
                "okr-closing-" + step,
                desk.links().page(ClosingDesk.STEP),
                step,
                String.valueOf(view.unit().id().value()),
                String.valueOf(view.cycle().id().value()),
                "",
                refused
                        ? desk.sent().get("version")
                        : String.valueOf(view.retrospective().version()),
                desk.text(submitKey),
                refused ? desk.errors().general() : List.of(),
                refused && !desk.errors().general().isEmpty());
    }
}
