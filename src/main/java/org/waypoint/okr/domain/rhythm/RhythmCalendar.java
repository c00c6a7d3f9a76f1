package org.waypoint.okr.domain.rhythm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waypoint.okr.domain.cycle.ClosingWindow;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.DateRange;
import org.waypoint.okr.domain.settings.Settings;

/** What the next weeks bring: due days as they come if nobody is late, closing windows, and ends of cycles. */
public record RhythmCalendar(DateRange days, Settings settings) {

    /** From one day on, for so many weeks. */
    public static RhythmCalendar from(LocalDate day, int weeks, Settings settings) {
        return new RhythmCalendar(new DateRange(day, day.plusWeeks(weeks).minusDays(1)), settings);
    }

    /** In order of days. */
    public List<RhythmEvent> events(Collection<Cycle> cycles, Collection<Watched> watched) {
        List<RhythmEvent> events = new ArrayList<>();
        for (Cycle cycle : cycles) {
            DateRange range = cycle.definition().range();
            if (range != null && !cycle.isClosed()) {
                ClosingWindow closing =
                        ClosingWindow.of(range, settings.closingDaysBefore(), settings.closingDaysAfter());
                note(events, range.start(), RhythmEvent.Kind.CYCLE_STARTS, cycle);
                note(events, closing.from(), RhythmEvent.Kind.CLOSING_OPENS, cycle);
                note(events, range.end(), RhythmEvent.Kind.CYCLE_ENDS, cycle);
                note(events, closing.to(), RhythmEvent.Kind.CLOSING_ENDS, cycle);
            }
        }
        dueDays(watched)
                .forEach((day, keyResults) ->
                        events.add(new RhythmEvent(day, RhythmEvent.Kind.CHECK_INS_DUE, null, keyResults)));
        events.sort(Comparator.comparing(RhythmEvent::day).thenComparing(RhythmEvent::kind));
        return List.copyOf(events);
    }

    private void note(List<RhythmEvent> events, LocalDate day, RhythmEvent.Kind kind, Cycle cycle) {
        if (days.contains(day)) {
            events.add(new RhythmEvent(day, kind, cycle.name(), 0));
        }
    }

    private Map<LocalDate, Integer> dueDays(Collection<Watched> watched) {
        Map<LocalDate, Integer> dueDays = new TreeMap<>();
        for (Watched one : watched) {
            DateRange cycle = one.due().cycle();
            LocalDate day = one.due().nextDue();
            while (cycle != null && cycle.contains(day) && !day.isAfter(days.end())) {
                if (days.contains(day)) {
                    dueDays.merge(day, 1, Integer::sum);
                }
                day = one.due().rhythm().dueAfter(day);
            }
        }
        return dueDays;
    }
}
