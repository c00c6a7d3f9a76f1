package org.waypoint.okr.web.console;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waypoint.okr.app.rhythm.ConsoleView;
import org.waypoint.okr.app.rhythm.UnitRhythm;
import org.waypoint.okr.domain.rhythm.RhythmEvent;
import org.waypoint.okr.domain.rhythm.Watched;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.Links;
import org.waypoint.okr.web.view.console.ConsolePage;
import org.waypoint.okr.web.view.console.SendLog;
import org.waypoint.okr.web.view.console.SettingsForm;
import org.waypoint.okr.web.view.part.Lozenge;

/** Puts the rhythm into words. */
final class ConsolePages {
    private final Formats formats;
    private final Links links;

    ConsolePages(Formats formats, Links links) {
        this.formats = formats;
        this.links = links;
    }

    ConsolePage of(ConsoleView view, SettingsForm settings, SendLog log, String done) {
        List<ConsolePage.UnitLine> units =
                view.units().stream().map(unit -> unit(unit, view.today())).toList();
        List<ConsolePage.Day> calendar = calendar(view.calendar());
        return new ConsolePage(
                formats.date(view.today()),
                summary(view.units()),
                done,
                !done.isEmpty(),
                units,
                !units.isEmpty(),
                calendar,
                !calendar.isEmpty(),
                settings,
                log,
                links.page("OkrConsole!preview"));
    }

    private String summary(List<UnitRhythm> units) {
        int expected = units.stream().mapToInt(UnitRhythm::expected).sum();
        int late = units.stream().mapToInt(UnitRhythm::late).sum();
        int silent =
                Math.toIntExact(units.stream().filter(unit -> unit.late() > 0).count());
        if (late == 0) {
            return formats.text("okr.console.summary.none", expected);
        }
        return formats.text("okr.console.summary", late, expected, silent);
    }

    private ConsolePage.UnitLine unit(UnitRhythm unit, LocalDate today) {
        return new ConsolePage.UnitLine(
                unit.unit().definition().name(),
                formats.text("okr.console.up-to-date", unit.upToDate(), unit.expected()),
                state(unit),
                unit.missing().stream().map(one -> missing(one, today)).toList(),
                !unit.missing().isEmpty(),
                formats.text("okr.console.missing", unit.missing().size()));
    }

    private Lozenge state(UnitRhythm unit) {
        if (unit.stale() > 0) {
            return Lozenge.of(formats.text("okr.console.state.stale", unit.stale()), "danger");
        }
        if (unit.late() > 0) {
            return Lozenge.of(formats.text("okr.console.state.late", unit.late()), "warning");
        }
        return Lozenge.of(formats.text("okr.console.state.fine"), "success");
    }

    private ConsolePage.Missing missing(Watched one, LocalDate today) {
        return new ConsolePage.Missing(
                one.keyResult().title(),
                links.keyResult(one.keyResult().id().value()),
                formats.date(one.due().nextDue()),
                waiting(one, today));
    }

    private Lozenge waiting(Watched one, LocalDate today) {
        int days = one.due().overdueDays(today);
        if (days == 0) {
            return Lozenge.of(formats.text("okr.console.due-today"), "info");
        }
        String tone = one.due().isStale(today) ? "danger" : "warning";
        return Lozenge.of(formats.text("okr.console.overdue", days), tone);
    }

    private List<ConsolePage.Day> calendar(List<RhythmEvent> events) {
        Map<LocalDate, List<String>> days = new LinkedHashMap<>();
        for (RhythmEvent event : events) {
            days.computeIfAbsent(event.day(), day -> new ArrayList<>()).add(words(event));
        }
        return days.entrySet().stream()
                .map(day -> new ConsolePage.Day(
                        formats.weekday(day.getKey().getDayOfWeek()), formats.date(day.getKey()), day.getValue()))
                .toList();
    }

    private String words(RhythmEvent event) {
        return switch (event.kind()) {
            case CHECK_INS_DUE -> formats.text("okr.console.event.due", event.keyResults());
            case CYCLE_STARTS -> formats.text("okr.console.event.starts", event.cycleName());
            case CLOSING_OPENS -> formats.text("okr.console.event.closing-opens", event.cycleName());
            case CYCLE_ENDS -> formats.text("okr.console.event.ends", event.cycleName());
            case CLOSING_ENDS -> formats.text("okr.console.event.closing-ends", event.cycleName());
        };
    }
}
