package org.waypoint.okr.web.part;

import java.util.List;
import java.util.function.LongFunction;
import org.waypoint.okr.app.cycle.CycleView;
import org.waypoint.okr.domain.cycle.CyclePhase;
import org.waypoint.okr.domain.cycle.DateRange;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.view.part.Lozenge;
import org.waypoint.okr.web.view.project.CyclePicker;

/** Shows the chosen cycle, how much of it is left, and the others. */
public final class CyclePickers {
    private final Formats formats;
    private final LongFunction<String> href;

    /** @param href address of the page in the cycle of an id */
    public CyclePickers(Formats formats, LongFunction<String> href) {
        this.formats = formats;
        this.href = href;
    }

    public CyclePicker of(CycleView chosen, List<CycleView> all) {
        List<CyclePicker.Option> options = all.stream()
                .map(view -> new CyclePicker.Option(
                        view.cycle().name(),
                        dates(view),
                        href.apply(view.cycle().id().value()),
                        view.cycle().id().equals(chosen.cycle().id())))
                .toList();
        String left = daysLeft(chosen);
        String closing = closing(chosen);
        return new CyclePicker(
                chosen.cycle().name(),
                formats.text("okr.project.cycle.choose", chosen.cycle().name()),
                dates(chosen),
                left,
                !left.isEmpty(),
                phase(chosen.cycle().phase()),
                closing,
                !closing.isEmpty(),
                chosen.cycle().isClosed(),
                formats.text("okr.project.cycle.closed", chosen.cycle().name()),
                options);
    }

    private String dates(CycleView view) {
        DateRange range = view.cycle().definition().range();
        return range == null ? formats.text("okr.project.cycle.no-dates") : formats.range(range.start(), range.end());
    }

    private String daysLeft(CycleView view) {
        Integer days = view.daysLeft();
        if (days == null || view.cycle().isClosed()) {
            return "";
        }
        DateRange range = view.cycle().definition().range();
        if (!view.running() && range != null && days >= range.days()) {
            return formats.text("okr.project.cycle.starts", formats.date(range.start()));
        }
        if (days == 0) {
            return formats.text("okr.project.cycle.ends-today");
        }
        return days > 0
                ? formats.text("okr.project.cycle.days-left", days)
                : formats.text("okr.project.cycle.ended", -days);
    }

    private String closing(CycleView view) {
        if (view.closingOverrun()) {
            return formats.text("okr.project.cycle.closing-overrun", formats.date(view.closingTo()));
        }
        return view.closingDay() == null
                ? ""
                : formats.text("okr.project.cycle.closing-day", view.closingDay(), view.closingDays());
    }

    private Lozenge phase(CyclePhase phase) {
        String tone = switch (phase) {
            case ACTIVE -> "success";
            case CLOSING -> "warning";
            case PLANNING -> "info";
            case CLOSED -> "neutral";
        };
        return Lozenge.of(formats.word("okr.common.phase.", phase), tone);
    }
}
