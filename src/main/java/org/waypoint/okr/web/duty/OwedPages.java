package org.waypoint.okr.web.duty;

import java.util.ArrayList;
import java.util.List;
import org.waypoint.okr.app.duty.DutyUrgency;
import org.waypoint.okr.app.duty.LeaningView;
import org.waypoint.okr.app.duty.OwedView;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.Links;
import org.waypoint.okr.web.part.Partners;
import org.waypoint.okr.web.view.duty.DutyGroup;
import org.waypoint.okr.web.view.duty.DutyRow;
import org.waypoint.okr.web.view.duty.LeaningRow;
import org.waypoint.okr.web.view.duty.OwedPage;

/** Turns what is owed into the page: grouped by how much it presses. */
final class OwedPages {
    static final String PAGE = "OkrOwed";

    private final Formats formats;
    private final Links links;

    OwedPages(Formats formats, Links links) {
        this.formats = formats;
        this.links = links;
    }

    OwedPage of(OwedView view) {
        List<DutyGroup> groups = groups(view);
        return new OwedPage(
                String.valueOf(view.items().size()),
                formats.text("okr.owed.summary", view.items().size()),
                groups,
                !groups.isEmpty(),
                nothing(view),
                view.leaning().stream().map(this::leaning).toList(),
                !view.leaning().isEmpty(),
                links.page("OkrMailPreferences"));
    }

    private List<DutyGroup> groups(OwedView view) {
        DutyRows rows = new DutyRows(formats, links);
        List<DutyGroup> groups = new ArrayList<>();
        for (DutyUrgency urgency : DutyUrgency.values()) {
            List<DutyRow> shown = view.items().stream()
                    .filter(item -> item.duty().urgency() == urgency)
                    .map(rows::of)
                    .toList();
            if (!shown.isEmpty()) {
                groups.add(new DutyGroup(
                        "okr-owed-" + Formats.css(urgency),
                        formats.word("okr.owed.urgency.", urgency),
                        Formats.css(urgency),
                        shown));
            }
        }
        return groups;
    }

    private String nothing(OwedView view) {
        return view.nextCheckInOn() == null
                ? formats.text("okr.owed.nothing.text")
                : formats.text("okr.owed.nothing.next", formats.date(view.nextCheckInOn()));
    }

    private LeaningRow leaning(LeaningView view) {
        KeyResult keyResult = view.place().keyResult();
        long id = keyResult.id().value();
        return new LeaningRow(
                "okr-leaning-" + id,
                keyResult.title(),
                links.keyResult(id),
                formats.text(
                        "okr.owed.place.owner",
                        view.owner().displayName(),
                        view.place().unit().name(),
                        view.place().cycle().name()),
                new Partners(formats).mark(view.partner()),
                view.partner().answer() != null,
                links.page("OkrPartnerAnswer!default", "keyResultId", id, "returnUrl", links.page(PAGE)),
                formats.text("okr.owed.leaning.change", keyResult.title()));
    }
}
