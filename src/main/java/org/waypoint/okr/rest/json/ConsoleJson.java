package org.waypoint.okr.rest.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.rhythm.ConsoleView;
import org.waypoint.okr.app.rhythm.UnitRhythm;
import org.waypoint.okr.domain.rhythm.RhythmEvent;
import org.waypoint.okr.domain.rhythm.Watched;

/** The rhythm at a glance. */
public record ConsoleJson(
        LocalDate today,
        List<UnitLine> units,
        List<Event> calendar,
        MessageSettingsJson settings,
        Map<String, Integer> unsubscribed) {
    public static ConsoleJson of(ConsoleView view) {
        Map<String, Integer> unsubscribed = new TreeMap<>();
        view.unsubscribed().forEach((kind, people) -> unsubscribed.put(kind.name(), people));
        return new ConsoleJson(
                view.today(),
                view.units().stream()
                        .map(unit -> UnitLine.of(unit, view.today()))
                        .toList(),
                view.calendar().stream().map(Event::of).toList(),
                MessageSettingsJson.of(view.settings()),
                unsubscribed);
    }

    /** A unit with what is missing. */
    public record UnitLine(
            long unitId, String name, int expected, int upToDate, int late, int stale, List<Missing> missing) {
        static UnitLine of(UnitRhythm unit, LocalDate today) {
            return new UnitLine(
                    unit.unit().id().value(),
                    unit.unit().definition().name(),
                    unit.expected(),
                    unit.upToDate(),
                    unit.late(),
                    unit.stale(),
                    unit.missing().stream().map(one -> Missing.of(one, today)).toList());
        }
    }

    /** A key result that waits for a check-in. */
    public record Missing(long keyResultId, String title, LocalDate due, int overdueDays, boolean stale) {
        static Missing of(Watched one, LocalDate today) {
            return new Missing(
                    one.keyResult().id().value(),
                    one.keyResult().title(),
                    one.due().nextDue(),
                    one.due().overdueDays(today),
                    one.due().isStale(today));
        }
    }

    /** Something that the calendar says about a day. */
    public record Event(
            LocalDate day, String kind, @Nullable String cycleName, int keyResults) {
        static Event of(RhythmEvent event) {
            return new Event(event.day(), event.kind().name(), event.cycleName(), event.keyResults());
        }
    }
}
