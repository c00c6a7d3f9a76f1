package org.waypoint.okr.app.meeting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.cycle.CycleView;
import org.waypoint.okr.app.port.ProjectRef;

/**
 * A project's key results, one after the other.
 *
 * @param cycle null when the instance has none
 * @param day of the meeting: today, or the last day of a cycle that is over
 * @param items in the order of the project's page: what moved most first
 */
public record MeetingView(ProjectRef project, @Nullable CycleView cycle, LocalDate day, List<MeetingItem> items) {
    public MeetingView {
        items = List.copyOf(items);
    }

    /** How many key results have a check-in of the day. */
    public int recorded() {
        return Math.toIntExact(
                items.stream().filter(item -> item.recorded() != null).count());
    }
}
