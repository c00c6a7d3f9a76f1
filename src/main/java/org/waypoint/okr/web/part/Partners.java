package org.waypoint.okr.web.part;

import java.util.List;
import org.waypoint.okr.app.partner.PartnerView;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.partner.PartnerAnswer;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.Links;
import org.waypoint.okr.web.view.part.Lozenge;
import org.waypoint.okr.web.view.partner.PartnerButtons;

/** What there is to say about a key partner; the same wherever a key result is shown. */
public final class Partners {
    private static final String ANSWER = "OkrPartnerAnswer";

    private final Formats formats;

    public Partners(Formats formats) {
        this.formats = formats;
    }

    /** What calls for attention beside a key result: nothing once the partner has accepted. */
    public List<Lozenge> marks(PartnerView view) {
        return view.answer() == PartnerAnswer.ACCEPTED ? List.of() : List.of(mark(view));
    }

    /** Where the request stands. */
    public Lozenge mark(PartnerView view) {
        if (view.answer() == PartnerAnswer.ACCEPTED) {
            return mark("okr.partner.accepted", "okr.partner.accepted.hint", "success", view);
        }
        if (view.answer() == PartnerAnswer.DECLINED) {
            return mark("okr.partner.declined", "okr.partner.declined.hint", "danger", view);
        }
        return view.risk()
                ? mark("okr.partner.overdue", "okr.partner.overdue.hint", "warning", view)
                : mark("okr.partner.waiting", "okr.partner.waiting.hint", "neutral", view);
    }

    private Lozenge mark(String text, String hint, String tone, PartnerView view) {
        String day = formats.date(view.answeredOn() == null ? view.askedOn() : view.answeredOn());
        return Lozenge.of(
                formats.text(text), tone, formats.text(hint, view.partner().displayName(), day));
    }

    /** @param here the page that shows the buttons, to return to */
    public static PartnerButtons buttons(Formats formats, Links links, KeyResult keyResult, String here) {
        long id = keyResult.id().value();
        String form = ANSWER + "!default";
        return new PartnerButtons(
                "okr-partner-" + id,
                links.page(ANSWER),
                "POST /key-results/" + id + "/partner-answer",
                here,
                String.valueOf(id),
                String.valueOf(keyResult.version()),
                formats.text("okr.partner.accept.label", keyResult.title()),
                links.page(form, "keyResultId", id, "answer", PartnerAnswer.DECLINED, "returnUrl", here),
                formats.text("okr.partner.decline.label", keyResult.title()),
                links.page(form, "keyResultId", id, "returnUrl", here));
    }
}
