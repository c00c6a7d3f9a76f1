package org.waypoint.okr.web.duty;

import java.time.LocalDate;
import org.waypoint.okr.app.duty.Duty;
import org.waypoint.okr.app.duty.DutyKind;
import org.waypoint.okr.app.duty.DutyUrgency;
import org.waypoint.okr.app.duty.DutyView;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.Links;
import org.waypoint.okr.web.part.Bets;
import org.waypoint.okr.web.part.Partners;
import org.waypoint.okr.web.view.duty.DutyRow;
import org.waypoint.okr.web.view.partner.PartnerButtons;

/** Shows one thing that is owed, with the one button that settles it. */
final class DutyRows {
    private final Formats formats;
    private final Links links;
    private final String here;

    DutyRows(Formats formats, Links links) {
        this.formats = formats;
        this.links = links;
        this.here = links.page(OwedPages.PAGE);
    }

    DutyRow of(DutyView view) {
        Duty duty = view.duty();
        String id = id(duty);
        String title = title(view);
        boolean partner = duty.kind() == DutyKind.PARTNER_REQUEST;
        return new DutyRow(
                id,
                formats.word("okr.owed.kind.", duty.kind()),
                Formats.css(duty.kind()),
                title,
                href(duty),
                duty.kind() == DutyKind.VERDICT,
                place(view),
                due(duty),
                formats.word("okr.owed.action.", duty.kind()),
                actionHref(duty),
                formats.text("okr.owed.action-label", formats.word("okr.owed.action.", duty.kind()), title),
                partner,
                partner ? buttons(duty) : null);
    }

    private static String id(Duty duty) {
        return "okr-owed-" + Formats.css(duty.kind()) + "-" + subject(duty);
    }

    private static long subject(Duty duty) {
        return duty.hypothesis() == null
                ? duty.keyResult().id().value()
                : duty.hypothesis().id().value();
    }

    private String title(DutyView view) {
        return view.epic() == null ? view.duty().keyResult().title() : new Bets(formats).epic(view.epic());
    }

    private String href(Duty duty) {
        return duty.kind() == DutyKind.VERDICT
                ? links.page("OkrHypothesis!default", "hypothesisId", subject(duty), "returnUrl", here)
                : links.keyResult(subject(duty));
    }

    private String place(DutyView view) {
        Duty duty = view.duty();
        String unit = duty.unit().name();
        String cycle = duty.cycle().name();
        return switch (duty.kind()) {
            case VERDICT -> formats.text("okr.owed.place.bet", duty.keyResult().title(), unit, cycle);
            case PARTNER_REQUEST ->
                formats.text("okr.owed.place.owner", view.owner().displayName(), unit, cycle);
            case CHECK_IN, OBSERVATION ->
                formats.text("okr.owed.place", duty.objective().title(), unit, cycle);
        };
    }

    private String due(Duty duty) {
        LocalDate day = duty.dueOn();
        if (day == null) {
            return "";
        }
        String key = duty.urgency() == DutyUrgency.WAITING ? "okr.owed.until" : "okr.owed.since";
        return formats.text(key, formats.date(day));
    }

    private String actionHref(Duty duty) {
        return switch (duty.kind()) {
            case CHECK_IN -> links.page("OkrRecordCheckIn!default", "keyResultId", subject(duty), "returnUrl", here);
            case OBSERVATION -> links.page("OkrEditKeyResult!default", "keyResultId", subject(duty), "returnUrl", here);
            case VERDICT -> links.page("OkrVerdict!default", "hypothesisId", subject(duty), "returnUrl", here);
            case PARTNER_REQUEST ->
                links.page("OkrPartnerAnswer!default", "keyResultId", subject(duty), "returnUrl", here);
        };
    }

    private PartnerButtons buttons(Duty duty) {
        return Partners.buttons(formats, links, duty.keyResult(), here);
    }
}
