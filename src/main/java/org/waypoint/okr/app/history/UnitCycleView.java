package org.waypoint.okr.app.history;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.scoring.Punctuality;

/**
 * One cycle of a unit in figures.
 *
 * @param keyResults how many there were
 * @param measurable how many of them were measured by a number rather than by yes or no
 * @param punctuality check-ins made of those that were due
 * @param committedGrade mean grade of the commitments, two decimals; null where none was graded, like the other
 * @param closingDays days from the first grade to the last decision, both included; null while something is open
 * @param change against the unit's cycle before; null for the first
 * @param records what the figures are made of
 */
public record UnitCycleView(
        Cycle cycle,
        int objectives,
        int keyResults,
        int measurable,
        Punctuality punctuality,
        @Nullable BigDecimal committedGrade,
        @Nullable BigDecimal aspirationalGrade,
        @Nullable Integer closingDays,
        @Nullable Change change,
        UnitCycleRecords records) {
    /** Later less earlier; null where one of the two is missing. */
    public record Change(
            @Nullable BigDecimal punctuality,
            @Nullable BigDecimal committedGrade,
            @Nullable BigDecimal aspirationalGrade) {}

    UnitCycleView after(UnitCycleView before) {
        Change difference = new Change(
                difference(before.punctuality().share(), punctuality.share()),
                difference(before.committedGrade, committedGrade),
                difference(before.aspirationalGrade, aspirationalGrade));
        return new UnitCycleView(
                cycle,
                objectives,
                keyResults,
                measurable,
                punctuality,
                committedGrade,
                aspirationalGrade,
                closingDays,
                difference,
                records);
    }

    private static @Nullable BigDecimal difference(@Nullable BigDecimal before, @Nullable BigDecimal after) {
        return before == null || after == null ? null : after.subtract(before);
    }
}
