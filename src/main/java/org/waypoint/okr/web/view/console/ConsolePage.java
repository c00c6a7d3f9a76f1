package org.waypoint.okr.web.view.console;

import java.util.List;
import org.waypoint.okr.web.view.part.Lozenge;

/**
 * The console of the OKR Master.
 *
 * @param summary how the programme keeps its rhythm, in one sentence
 * @param done what has just been done; empty when the page is merely opened
 */
public record ConsolePage(
        String today,
        String summary,
        String done,
        boolean hasDone,
        List<UnitLine> units,
        boolean hasUnits,
        List<Day> calendar,
        boolean hasCalendar,
        SettingsForm settings,
        SendLog log,
        String previewHref) {
    public ConsolePage {
        units = List.copyOf(units);
        calendar = List.copyOf(calendar);
    }

    /**
     * A unit.
     *
     * @param missingLabel the summary of the list that can be opened
     */
    public record UnitLine(
            String name,
            String upToDate,
            Lozenge state,
            List<Missing> missing,
            boolean hasMissing,
            String missingLabel) {
        public UnitLine {
            missing = List.copyOf(missing);
        }
    }

    /** A key result that waits for a check-in. */
    public record Missing(String title, String href, String due, Lozenge state) {}

    /** A day on which something happens. */
    public record Day(String weekday, String date, List<String> events) {
        public Day {
            events = List.copyOf(events);
        }
    }
}
