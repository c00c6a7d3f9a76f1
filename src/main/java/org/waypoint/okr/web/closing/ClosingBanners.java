package org.waypoint.okr.web.closing;

import java.util.List;
import org.waypoint.okr.app.closing.ClosingOverview;
import org.waypoint.okr.app.closing.CycleClosingView;
import org.waypoint.okr.app.closing.UnitClosingView;
import org.waypoint.okr.app.closing.UnitMessage;
import org.waypoint.okr.app.cycle.CycleView;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.view.closing.Banner;

/** Says to everybody which day of the closing it is, and what the leads said about the cycle. */
public final class ClosingBanners {
    private final Formats formats;

    public ClosingBanners(Formats formats) {
        this.formats = formats;
    }

    /** Nothing to say. */
    public static Banner none() {
        return new Banner(false, false, "", "", "info", false, "", "", "", false, List.of(), false);
    }

    /** On a page that shows objectives; {@code href} leads to the closing page. */
    public Banner of(ClosingOverview view, String href) {
        return of(new Calendar(view.cycle(), view.closing(), view.overrunDays()), view.messages(), href);
    }

    /** On the closing page itself, with the message of the unit that is shown. */
    Banner of(CycleClosingView view, List<UnitClosingView> units) {
        List<UnitMessage> messages = units.stream()
                .filter(unit -> unit.message() != null && unit.messageBy() != null)
                .map(unit -> new UnitMessage(unit.unit(), unit.message(), unit.messageBy()))
                .toList();
        return of(new Calendar(view.cycle(), view.closing(), view.overrunDays()), messages, "");
    }

    private Banner of(Calendar calendar, List<UnitMessage> said, String href) {
        List<Banner.Message> messages = said.stream().map(this::message).toList();
        boolean says = calendar.closing();
        CycleView cycle = calendar.cycle();
        boolean inWindow = says && cycle.closingDay() != null;
        return new Banner(
                says || !messages.isEmpty(),
                says,
                says ? formats.text("okr.closing.banner.title", cycle.cycle().name()) : "",
                says ? sentence(calendar) : "",
                calendar.overrunDays() > 0 ? "warning" : "info",
                inWindow,
                inWindow ? String.valueOf(cycle.closingDay()) : "0",
                String.valueOf(cycle.closingDays()),
                href,
                says && !href.isEmpty(),
                messages,
                !messages.isEmpty());
    }

    private String sentence(Calendar calendar) {
        CycleView cycle = calendar.cycle();
        if (calendar.overrunDays() > 0) {
            return formats.text("okr.closing.banner.overrun", calendar.overrunDays());
        }
        if (cycle.closingDay() == null || cycle.closingTo() == null) {
            return formats.text("okr.closing.banner.begun");
        }
        return formats.text(
                "okr.closing.banner.day", cycle.closingDay(), cycle.closingDays(), formats.day(cycle.closingTo()));
    }

    private Banner.Message message(UnitMessage said) {
        return new Banner.Message(
                formats.text("okr.closing.message.from", said.unit().name()),
                said.message().text(),
                said.by().displayName());
    }

    private record Calendar(CycleView cycle, boolean closing, int overrunDays) {}
}
