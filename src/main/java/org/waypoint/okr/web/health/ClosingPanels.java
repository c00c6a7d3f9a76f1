package org.waypoint.okr.web.health;

import java.util.List;
import org.waypoint.okr.app.cycle.CycleView;
import org.waypoint.okr.app.health.HealthView;
import org.waypoint.okr.domain.closing.UnitProgress;
import org.waypoint.okr.domain.cycle.ClosingWindow;
import org.waypoint.okr.domain.health.ClosingTimes;
import org.waypoint.okr.domain.health.UnitClosing;
import org.waypoint.okr.web.view.health.ClosingPanel;
import org.waypoint.okr.web.view.part.Lozenge;

/** Shows who closes in time, and who has overrun by how many days. */
final class ClosingPanels {
    private static final int SHOWN = 10;
    private static final ClosingPanel NONE = new ClosingPanel("", "", "", "", false, List.of(), List.of(), false, "");

    private final HealthDesk desk;

    ClosingPanels(HealthDesk desk) {
        this.desk = desk;
    }

    /** @param closing null where no cycle with objectives has begun to close */
    ClosingPanel of(HealthView.Closing closing) {
        if (closing == null) {
            return NONE;
        }
        ClosingTimes times = closing.times();
        CycleView cycle = closing.cycle();
        List<ClosingPanel.Row> rows = times.units().stream()
                .map(unit -> row(unit, cycle.cycle().id().value()))
                .toList();
        List<ClosingPanel.Row> more = rows.stream().skip(SHOWN).toList();
        boolean counts = cycle.closingDay() != null;
        return new ClosingPanel(
                desk.text("okr.health.closing.title", cycle.cycle().name()),
                desk.text("okr.health.of", times.onTime().part(), times.onTime().whole()),
                says(times),
                counts ? desk.text("okr.health.closing.day", cycle.closingDay(), cycle.closingDays()) : "",
                counts,
                rows.stream().limit(SHOWN).toList(),
                more,
                !more.isEmpty(),
                desk.text("okr.health.more", more.size()));
    }

    private String says(ClosingTimes times) {
        ClosingWindow window = times.window();
        String days = desk.formats().range(window.from(), window.to());
        int open = times.count(UnitClosing.State.OVERRUN);
        return open == 0
                ? desk.text("okr.health.closing.says", days)
                : desk.text("okr.health.closing.says-overrun", days, open);
    }

    private ClosingPanel.Row row(UnitClosing closing, long cycleId) {
        long unitId = closing.unit().id().value();
        UnitProgress progress = closing.progress();
        return new ClosingPanel.Row(
                closing.unit().name(),
                desk.links().page("OkrClosing", "cycleId", cycleId, "unitId", unitId),
                Lozenge.of(desk.formats().word("okr.health.closing.state.", closing.state()), tone(closing.state())),
                closing.overrunDays() == 0
                        ? HealthDesk.NOTHING
                        : desk.text("okr.health.closing.days", closing.overrunDays()),
                desk.text("okr.health.of", progress.decided(), progress.objectives()),
                look(progress));
    }

    private String look(UnitProgress progress) {
        if (progress.acknowledged()) {
            return desk.text("okr.health.closing.look.acknowledged");
        }
        return desk.text(
                progress.retrospectiveWritten()
                        ? "okr.health.closing.look.written"
                        : "okr.health.closing.look.missing");
    }

    private static String tone(UnitClosing.State state) {
        return switch (state) {
            case OVERRUN -> "danger";
            case LEFT_OPEN, LATE -> "warning";
            case UNDER_WAY -> "info";
            case ON_TIME -> "success";
        };
    }
}
