package org.waypoint.okr.web.meeting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waypoint.okr.app.explain.ExplainedNumber;
import org.waypoint.okr.app.hypothesis.HypothesisView;
import org.waypoint.okr.app.keyresult.KeyResultView;
import org.waypoint.okr.app.meeting.MeetingItem;
import org.waypoint.okr.domain.checkin.CheckIn;
import org.waypoint.okr.domain.checkin.CheckInRule;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.Links;
import org.waypoint.okr.web.checkin.CheckInForms;
import org.waypoint.okr.web.checkin.CheckInSubject;
import org.waypoint.okr.web.form.Fields;
import org.waypoint.okr.web.form.FormErrors;
import org.waypoint.okr.web.form.FormValues;
import org.waypoint.okr.web.part.Aims;
import org.waypoint.okr.web.part.Bets;
import org.waypoint.okr.web.part.KeyResultMarks;
import org.waypoint.okr.web.part.NumberLinks;
import org.waypoint.okr.web.part.Scores;
import org.waypoint.okr.web.part.Sparklines;
import org.waypoint.okr.web.view.form.CheckInPage;
import org.waypoint.okr.web.view.form.Hidden;
import org.waypoint.okr.web.view.meeting.Recorded;
import org.waypoint.okr.web.view.meeting.Slide;
import org.waypoint.okr.web.view.part.FormFrame;
import org.waypoint.okr.web.view.part.NumberLink;

/** Shows one key result as a page of the meeting: where it stands, what we bet on, and the form. */
final class Slides {
    private static final Recorded NOTHING = new Recorded("", "", "", "", false, "", false, false, "", "", "");

    private final Formats formats;
    private final Links links;
    private final String here;
    private final String next;

    /**
     * @param here the meeting, to return to from dialogs
     * @param next where the meeting goes on after this key result was recorded without script
     */
    Slides(Formats formats, Links links, String here, String next) {
        this.formats = formats;
        this.links = links;
        this.here = here;
        this.next = next;
    }

    Slide of(MeetingItem item, String id, String position, LocalDate day) {
        KeyResultView view = item.keyResult();
        KeyResult keyResult = view.keyResult();
        long number = keyResult.id().value();
        return new Slide(
                id,
                position,
                keyResult.title(),
                links.keyResult(number),
                item.objective().objective().title(),
                formats.text(
                        "okr.meeting.owner",
                        view.owner().displayName(),
                        item.objective().unit().name()),
                new KeyResultMarks(formats).of(view),
                new Aims(formats).current(keyResult.metric(), view.current()),
                new Aims(formats).aim(keyResult.metric()),
                numbers().movement(view.movement(), id, number),
                tone(view.movement()),
                new Sparklines(formats).of(view.trend(), view.score().band()),
                view.confidence() == null
                        ? NumberLink.plain("")
                        : numbers()
                                .of(
                                        ExplainedNumber.CONFIDENCE,
                                        formats.text("okr.check-in.confidence.of", view.confidence()),
                                        id,
                                        "keyResultId",
                                        number),
                view.confidence() != null,
                new Scores(formats)
                        .chip(
                                view.score(),
                                keyResult.title(),
                                links.page("OkrExplainScore!default", "keyResultId", number, "returnUrl", here),
                                id + "-score"),
                item.bets().stream().map(this::bet).toList(),
                !item.bets().isEmpty(),
                item.recorded() != null,
                item.recorded() == null ? NOTHING : recorded(item, item.recorded()),
                form(item, id, day));
    }

    private NumberLinks numbers() {
        return new NumberLinks(formats, links, here);
    }

    private static String tone(BigDecimal movement) {
        int direction = movement == null
                ? 0
                : movement.setScale(2, RoundingMode.HALF_UP).signum();
        return direction > 0 ? "success" : direction < 0 ? "danger" : "neutral";
    }

    private Slide.BetLine bet(HypothesisView view) {
        Bets bets = new Bets(formats);
        long id = view.hypothesis().id().value();
        return new Slide.BetLine(
                "okr-meeting-bet-" + id,
                bets.epic(view.epic()),
                links.page("OkrHypothesis!default", "hypothesisId", id, "returnUrl", here),
                bets.details(view),
                bets.marks(view));
    }

    private Recorded recorded(MeetingItem item, CheckIn checkIn) {
        String learning = checkIn.draft().learning();
        String nextStep = checkIn.draft().next();
        long id = checkIn.id().value();
        String title = item.keyResult().keyResult().title();
        return new Recorded(
                title,
                new Aims(formats)
                        .current(
                                item.keyResult().keyResult().metric(),
                                checkIn.draft().value()),
                formats.text(
                        "okr.meeting.recorded.details",
                        formats.text(
                                "okr.check-in.confidence.of", checkIn.draft().confidence()),
                        item.recordedBy() == null ? "" : item.recordedBy().displayName()),
                learning == null ? "" : learning,
                learning != null,
                nextStep == null ? "" : nextStep,
                nextStep != null,
                item.keyResult().mayCheckIn(),
                links.page("OkrCorrectCheckIn!default", "checkInId", id, "returnUrl", here),
                "okr-meeting-correct-" + id,
                formats.text("okr.meeting.correct", title));
    }

    private CheckInPage form(MeetingItem item, String id, LocalDate day) {
        KeyResultView view = item.keyResult();
        FormValues values = FormValues.of(Map.of(
                "date", day.toString(),
                "value", formats.typed(view.current()),
                "confidence",
                        String.valueOf(view.confidence() == null ? CheckInRule.FIRST_CONFIDENCE : view.confidence())));
        Fields fields = new Fields(formats, id + "-form", values, FormErrors.none());
        CheckInSubject subject = new CheckInSubject(view, item.objective(), item.bets(), List.of(), 0);
        String number = String.valueOf(view.keyResult().id().value());
        return new CheckInForms(formats, fields, values)
                .page(subject, frame(id, number), new Hidden("keyResultId", number), List.of());
    }

    private FormFrame frame(String id, String number) {
        return new FormFrame(
                id + "-form",
                formats.text("okr.check-in.title"),
                links.page("OkrRecordCheckIn"),
                "POST /key-results/" + number + "/check-ins",
                id,
                formats.text("okr.check-in.done"),
                next,
                formats.text("okr.meeting.save"),
                UUID.randomUUID().toString(),
                List.of(),
                false);
    }
}
