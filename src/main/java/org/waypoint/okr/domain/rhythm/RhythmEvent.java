package org.waypoint.okr.domain.rhythm;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that the calendar says about a day.
 *
 * @param cycleName null for check-ins
 * @param keyResults how many check-ins are due; 0 for anything else
 */
public record RhythmEvent(
        LocalDate day, Kind kind, @Nullable String cycleName, int keyResults) {
    /** What happens. */
    public enum Kind {
        CYCLE_STARTS,
        CHECK_INS_DUE,
        CLOSING_OPENS,
        CYCLE_ENDS,
        CLOSING_ENDS
    }
}
