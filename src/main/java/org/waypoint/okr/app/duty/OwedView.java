package org.waypoint.okr.app.duty;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person owes, most urgent first, and what leans on them.
 *
 * @param nextCheckInOn the next day on which a check-in of theirs will be due; null when none will
 */
public record OwedView(
        List<DutyView> items,
        List<LeaningView> leaning,
        @Nullable LocalDate nextCheckInOn) {
    public OwedView {
        items = List.copyOf(items);
        leaning = List.copyOf(leaning);
    }

    /** How many things wait, and how many of them are overdue. */
    public record Count(int count, int overdue) {}
}
