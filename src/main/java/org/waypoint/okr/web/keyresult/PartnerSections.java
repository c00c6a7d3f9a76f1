package org.waypoint.okr.web.keyresult;

import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.keyresult.KeyResultView;
import org.waypoint.okr.app.partner.PartnerView;
import org.waypoint.okr.domain.partner.PartnerAnswer;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.Links;
import org.waypoint.okr.web.part.Partners;
import org.waypoint.okr.web.view.keyresult.PartnerSection;

/** Shows who stands by a key result. */
final class PartnerSections {
    private final Formats formats;
    private final Links links;

    PartnerSections(Formats formats, Links links) {
        this.formats = formats;
        this.links = links;
    }

    /** Null where nobody is named. */
    @Nullable
    PartnerSection of(KeyResultView view, String here) {
        PartnerView partner = view.partnership();
        if (partner == null) {
            return null;
        }
        return new PartnerSection(
                partner.partner().displayName(),
                state(partner),
                partner.note() == null ? "" : partner.note(),
                partner.note() != null,
                new Partners(formats).mark(partner),
                partner.mayAnswer(),
                partner.answer() == null,
                Partners.buttons(formats, links, view.keyResult(), here));
    }

    private String state(PartnerView partner) {
        if (partner.answer() == null || partner.answeredOn() == null) {
            return formats.text("okr.partner.card.waiting", formats.date(partner.askedOn()));
        }
        String key =
                partner.answer() == PartnerAnswer.ACCEPTED ? "okr.partner.card.accepted" : "okr.partner.card.declined";
        return formats.text(key, formats.date(partner.answeredOn()));
    }
}
