package org.waypoint.okr.web.project;

import java.util.List;
import org.waypoint.okr.app.cycle.CycleView;
import org.waypoint.okr.domain.cycle.CyclePhase;
import org.waypoint.okr.domain.cycle.DateRange;
import org.waypoint.okr.web.view.part.Lozenge;
import org.waypoint.okr.web.view.project.CyclePicker;

/** Shows the chosen cycle, how much of it is left, and the others. */
final class CyclePickers {
    private final ProjectDesk desk;

    CyclePickers(ProjectDesk desk) {
        this.desk = desk;
    }

    CyclePicker of(CycleView chosen, List<CycleView> all, String projectKey) {
        List<CyclePicker.Option> options = all.stream()
                .map(view -> new CyclePicker.Option(
                        view.cycle().name(),
                        dates(view),
                        desk.links().project(projectKey, view.cycle().id().value()),
                        view.cycle().id().equals(chosen.cycle().id())))
                .toList();
        String left = daysLeft(chosen);
        String closing = closing(chosen);
        return new CyclePicker(
                chosen.cycle().name(),
                desk.text("okr.project.cycle.choose", chosen.cycle().name()),
                dates(chosen),
                left,
                !left.isEmpty(),
                phase(chosen.cycle().phase()),
                closing,
                !closing.isEmpty(),
                chosen.cycle().isClosed(),
                desk.text("okr.project.cycle.closed", chosen.cycle().name()),
                options);
    }

    private String dates(CycleView view) {
        DateRange range = view.cycle().definition().range();
        return range == null
                ? desk.text("okr.project.cycle.no-dates")
                : desk.formats().range(range.start(), range.end());
    }

    private String daysLeft(CycleView view) {
        Integer days = view.daysLeft();
        if (days == null || view.cycle().isClosed()) {
            return "";
        }
        DateRange range = view.cycle().definition().range();
        if (!view.running() && range != null && days >= range.days()) {
            return desk.text("okr.project.cycle.starts", desk.formats().date(range.start()));
        }
        if (days == 0) {
            return desk.text("okr.project.cycle.ends-today");
        }
        return days > 0 ? desk.text("okr.project.cycle.days-left", days) : desk.text("okr.project.cycle.ended", -days);
    }

    private String closing(CycleView view) {
        if (view.closingOverrun()) {
            return desk.text("okr.project.cycle.closing-overrun", desk.formats().date(view.closingTo()));
        }
        return view.closingDay() == null
                ? ""
                : desk.text("okr.project.cycle.closing-day", view.closingDay(), view.closingDays());
    }

    private Lozenge phase(CyclePhase phase) {
        String tone = switch (phase) {
            case ACTIVE -> "success";
            case CLOSING -> "warning";
            case PLANNING -> "info";
            case CLOSED -> "neutral";
        };
        return Lozenge.of(desk.formats().word("okr.common.phase.", phase), tone);
    }
}
