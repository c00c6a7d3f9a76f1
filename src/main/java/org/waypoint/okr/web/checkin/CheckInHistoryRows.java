package org.waypoint.okr.web.checkin;

import org.waypoint.okr.app.checkin.CheckInView;
import org.waypoint.okr.domain.checkin.CheckIn;
import org.waypoint.okr.domain.keyresult.Metric;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.Links;
import org.waypoint.okr.web.part.Aims;
import org.waypoint.okr.web.view.form.CheckInPage;

/** Shows earlier check-ins, corrected ones included. */
public final class CheckInHistoryRows {
    private final Formats formats;
    private final Links links;
    private final String backHref;

    public CheckInHistoryRows(Formats formats, Links links, String backHref) {
        this.formats = formats;
        this.links = links;
        this.backHref = backHref;
    }

    /** @param open whether anything may still be corrected in this cycle */
    public CheckInPage.PastCheckIn row(CheckInView view, Metric metric, boolean open) {
        CheckIn checkIn = view.checkIn();
        String date = formats.date(checkIn.draft().date());
        String learning = checkIn.draft().learning();
        String next = checkIn.draft().next();
        return new CheckInPage.PastCheckIn(
                date,
                new Aims(formats).current(metric, checkIn.draft().value()),
                formats.text("okr.check-in.confidence.of", checkIn.draft().confidence()),
                view.recordedBy().displayName(),
                learning == null ? "" : learning,
                learning != null,
                next == null ? "" : next,
                next != null,
                checkIn.source().isAutomatic() ? formats.word("okr.source.kind.", checkIn.source()) : "",
                checkIn.source().isAutomatic(),
                !checkIn.stands(),
                checkIn.supersedes() != null,
                open && view.mayCorrect() && checkIn.stands(),
                links.page(
                        "OkrCorrectCheckIn!default", "checkInId", checkIn.id().value(), "returnUrl", backHref),
                "okr-correct-" + checkIn.id().value(),
                formats.text("okr.check-in.correct.label", date));
    }
}
