package org.waypoint.okr.web.checkin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.waypoint.okr.app.hypothesis.HypothesisView;
import org.waypoint.okr.domain.checkin.CheckInRule;
import org.waypoint.okr.domain.hypothesis.BeliefChange;
import org.waypoint.okr.domain.keyresult.KeyResultKind;
import org.waypoint.okr.domain.keyresult.Metric;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.form.Fields;
import org.waypoint.okr.web.form.FormValues;
import org.waypoint.okr.web.part.Aims;
import org.waypoint.okr.web.part.Bets;
import org.waypoint.okr.web.part.Scores;
import org.waypoint.okr.web.view.form.CheckInPage;
import org.waypoint.okr.web.view.form.Hidden;
import org.waypoint.okr.web.view.part.Choice;
import org.waypoint.okr.web.view.part.Field;
import org.waypoint.okr.web.view.part.FormFrame;
import org.waypoint.okr.web.view.part.Score;

/** Shows the form of a check-in. */
public final class CheckInForms {
    static final String FORM_ID = "okr-check-in";

    private final Formats formats;
    private final Fields fields;
    private final FormValues values;

    public CheckInForms(Formats formats, Fields fields, FormValues values) {
        this.formats = formats;
        this.fields = fields;
        this.values = values;
    }

    /** @param history ready rows; none when an earlier check-in is corrected */
    public CheckInPage page(
            CheckInSubject subject, FormFrame frame, Hidden about, List<CheckInPage.PastCheckIn> history) {
        Metric metric = subject.keyResult().keyResult().metric();
        boolean correcting = about.name().equals("checkInId");
        List<CheckInPage.BeliefField> beliefs = correcting ? List.of() : beliefs(subject.bets());
        return new CheckInPage(
                frame,
                subject.mayCheckIn(),
                closedText(subject),
                correcting ? frame.title() : subject.keyResult().keyResult().title(),
                subject.keyResult().keyResult().title(),
                correcting
                        ? subject.keyResult().keyResult().title()
                        : subject.objective().objective().title(),
                new Aims(formats).aim(metric),
                current(subject, metric),
                value(metric),
                metric.kind() == KeyResultKind.BINARY,
                metric.unitOfMeasure() == null ? "" : metric.unitOfMeasure(),
                fields.required("date", "okr.check-in.date"),
                confidence(),
                fields.hinted("learning", "okr.check-in.learning", false, formats.text("okr.check-in.learning.hint")),
                fields.hinted("next", "okr.check-in.next", false, formats.text("okr.check-in.next.hint")),
                beliefs,
                !beliefs.isEmpty(),
                correcting ? "" : "/key-results/" + subject.id() + "/check-ins/preview",
                score(subject),
                objectiveScore(subject),
                List.of(about),
                history,
                !history.isEmpty(),
                formats.text("okr.check-in.history", subject.total()));
    }

    private String closedText(CheckInSubject subject) {
        return subject.cycleIsClosed()
                ? formats.text(
                        "okr.refusal.cycle-closed", subject.objective().cycle().name())
                : formats.text(
                        "okr.check-in.not-allowed", subject.keyResult().owner().displayName());
    }

    private String current(CheckInSubject subject, Metric metric) {
        if (subject.keyResult().current() == null) {
            return formats.text("okr.check-in.first");
        }
        return formats.text(
                "okr.check-in.current",
                new Aims(formats).current(metric, subject.keyResult().current()),
                formats.day(subject.keyResult().lastCheckInOn()));
    }

    private Field value(Metric metric) {
        if (metric.kind() == KeyResultKind.BINARY) {
            return fields.choice(
                    "value",
                    "okr.check-in.value.binary",
                    true,
                    List.of("1", "0"),
                    value -> value,
                    value -> formats.text(
                            value.equals("1") ? "okr.common.binary.achieved" : "okr.common.binary.not-achieved"));
        }
        return fields.required("value", "okr.check-in.value");
    }

    private Field confidence() {
        List<Integer> steps = IntStream.rangeClosed(CheckInRule.MIN_CONFIDENCE, CheckInRule.MAX_CONFIDENCE)
                .boxed()
                .toList();
        return fields.choice("confidence", "okr.check-in.confidence", true, steps, String::valueOf, String::valueOf);
    }

    private List<CheckInPage.BeliefField> beliefs(List<HypothesisView> bets) {
        List<CheckInPage.BeliefField> beliefs = new ArrayList<>();
        Bets words = new Bets(formats);
        for (HypothesisView bet : bets) {
            String row = String.valueOf(beliefs.size());
            String name = "beliefs[" + row + "].change";
            beliefs.add(new CheckInPage.BeliefField(
                    row,
                    String.valueOf(bet.hypothesis().id().value()),
                    words.epic(bet.epic()),
                    formats.text("okr.check-in.belief.now", bet.hypothesis().belief()),
                    name,
                    choices(name)));
        }
        return beliefs;
    }

    private List<Choice> choices(String name) {
        List<Choice> choices = new ArrayList<>();
        for (BeliefChange change : BeliefChange.values()) {
            boolean unsaid = !values.has(name) && change == BeliefChange.SAME;
            Choice choice = fields.choice(name, change.name(), formats.word("okr.check-in.belief.change.", change), "");
            choices.add(unsaid ? new Choice(choice.value(), choice.label(), true, choice.id(), "") : choice);
        }
        return choices;
    }

    private Score score(CheckInSubject subject) {
        return new Scores(formats)
                .chip(
                        subject.keyResult().score(),
                        subject.keyResult().keyResult().title(),
                        "",
                        "");
    }

    private Score objectiveScore(CheckInSubject subject) {
        return new Scores(formats)
                .chip(
                        subject.objective().score(),
                        subject.objective().objective().title(),
                        "",
                        "");
    }
}
