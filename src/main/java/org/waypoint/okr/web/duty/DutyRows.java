package org.waypoint.okr.web.duty;

import java.time.LocalDate;
import org.waypoint.okr.app.duty.Duty;
import org.waypoint.okr.app.duty.DutyKind;
import org.waypoint.okr.app.duty.DutyView;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.Links;
import org.waypoint.okr.web.closing.ClosingStops;
import org.waypoint.okr.web.part.Bets;
import org.waypoint.okr.web.part.Partners;
import org.waypoint.okr.web.view.duty.DutyRow;
import org.waypoint.okr.web.view.partner.PartnerButtons;

/** Shows one thing that is owed, with the one button that settles it. */
final class DutyRows {
    private final Formats formats;
    private final Links links;
    private final ClosingStops closing;
    private final String here;

    DutyRows(Formats formats, Links links) {
        this.formats = formats;
        this.links = links;
        this.closing = new ClosingStops(links);
        this.here = links.page(OwedPages.PAGE);
    }

    DutyRow of(DutyView view) {
        Duty duty = view.duty();
        String title = title(view);
        String action = formats.word("okr.owed.action.", duty.kind());
        boolean partner = duty.kind() == DutyKind.PARTNER_REQUEST;
        return new DutyRow(
                id(duty),
                formats.word("okr.owed.kind.", duty.kind()),
                Formats.css(duty.kind()),
                title,
                href(duty),
                duty.kind() == DutyKind.VERDICT,
                place(view),
                due(duty),
                action,
                actionHref(duty),
                duty.keyResult() != null,
                formats.text("okr.owed.action-label", action, title),
                partner,
                partner ? buttons(duty) : null);
    }

    private static String id(Duty duty) {
        String cycle = duty.objective() == null ? "-" + duty.cycle().id().value() : "";
        return "okr-owed-" + Formats.css(duty.kind()) + "-" + subject(duty) + cycle;
    }

    private static long subject(Duty duty) {
        if (duty.hypothesis() != null) {
            return duty.hypothesis().id().value();
        }
        if (duty.keyResult() != null) {
            return duty.keyResult().id().value();
        }
        return duty.objective() == null
                ? duty.unit().id().value()
                : duty.objective().id().value();
    }

    private String title(DutyView view) {
        if (view.epic() != null) {
            return new Bets(formats).epic(view.epic());
        }
        Duty duty = view.duty();
        if (duty.keyResult() != null) {
            return duty.keyResult().title();
        }
        return duty.objective() == null ? duty.unit().name() : duty.objective().title();
    }

    private String href(Duty duty) {
        if (duty.kind() == DutyKind.VERDICT) {
            return links.page("OkrHypothesis!default", "hypothesisId", subject(duty), "returnUrl", here);
        }
        return duty.keyResult() == null ? actionHref(duty) : links.keyResult(subject(duty));
    }

    private String place(DutyView view) {
        Duty duty = view.duty();
        String unit = duty.unit().name();
        String cycle = duty.cycle().name();
        return switch (duty.kind()) {
            case VERDICT -> formats.text("okr.owed.place.bet", duty.keyResult().title(), unit, cycle);
            case PARTNER_REQUEST, CONFIRMATION ->
                formats.text("okr.owed.place.owner", view.owner().displayName(), unit, cycle);
            case CHECK_IN, OBSERVATION ->
                formats.text("okr.owed.place", duty.objective().title(), unit, cycle);
            case GRADE, DECISION -> formats.text("okr.owed.place.unit", unit, cycle);
            case RETROSPECTIVE, ACKNOWLEDGEMENT -> cycle;
        };
    }

    private String due(Duty duty) {
        LocalDate day = duty.dueOn();
        if (day == null) {
            return "";
        }
        return formats.text(dueKey(duty), formats.date(day));
    }

    /** A closing has a last day, and is owed before it; everything else is owed from its day on. */
    private static String dueKey(Duty duty) {
        return switch (duty.urgency()) {
            case WAITING -> "okr.owed.until";
            case DUE -> duty.keyResult() == null ? "okr.owed.by" : "okr.owed.since";
            case OVERDUE -> "okr.owed.since";
        };
    }

    private String actionHref(Duty duty) {
        return switch (duty.kind()) {
            case CHECK_IN, OBSERVATION ->
                links.page("OkrRecordCheckIn!default", "keyResultId", subject(duty), "returnUrl", here);
            case VERDICT -> links.page("OkrVerdict!default", "hypothesisId", subject(duty), "returnUrl", here);
            case PARTNER_REQUEST ->
                links.page("OkrPartnerAnswer!default", "keyResultId", subject(duty), "returnUrl", here);
            case GRADE, CONFIRMATION, DECISION ->
                closing.objective(
                        duty.cycle().id(), duty.unit().id(), duty.objective().id());
            case RETROSPECTIVE, ACKNOWLEDGEMENT ->
                closing.lookBack(duty.cycle().id(), duty.unit().id());
        };
    }

    private PartnerButtons buttons(Duty duty) {
        return Partners.buttons(formats, links, duty.keyResult(), here);
    }
}
