package org.waypoint.okr.app.health;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.cycle.CycleView;
import org.waypoint.okr.domain.health.ClosingTimes;
import org.waypoint.okr.domain.health.ProgrammeHealth;

/**
 * How healthy the programme is in one cycle.
 *
 * @param cycles those to choose from, newest first
 * @param mayCoordinate the reader may create cycles and units
 * @param programme null where there is no cycle with dates
 */
public record HealthView(
        List<CycleView> cycles,
        boolean mayCoordinate,
        @Nullable Programme programme) {
    public HealthView {
        cycles = List.copyOf(cycles);
    }

    /**
     * The programme in the chosen cycle.
     *
     * @param before the cycle it is compared with; null when there is none
     * @param objectives how many there are
     * @param closing of this cycle once its window has opened, of the cycle before until then; null when neither has
     *     objectives
     */
    public record Programme(
            CycleView cycle,
            @Nullable CycleView before,
            int objectives,
            int units,
            ProgrammeHealth health,
            List<HeadView> heads,
            @Nullable Closing closing) {
        public Programme {
            heads = List.copyOf(heads);
        }
    }

    /** The end of a cycle, unit by unit. */
    public record Closing(CycleView cycle, ClosingTimes times) {}
}
