package org.waypoint.okr.domain.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.cycle.DateRange;
import org.waypoint.okr.domain.scoring.arithmetic.Ratio;
import org.waypoint.okr.domain.scoring.pace.DueWeeks;

/**
 * How many of the check-ins that were due were made in their week. A measure of a unit's rhythm, never of a person.
 *
 * @param kept weeks with a check-in, summed over the key results
 * @param due weeks in which one was due
 */
public record Punctuality(int kept, int due) {
    /** Where nothing was due. */
    public static final Punctuality NONE = new Punctuality(0, 0);

    /** Of several key results of one cycle, up to a day; deferred ones owe nothing. */
    public static Punctuality of(
            Collection<KeyResultFacts> keyResults, DateRange cycle, LocalDate today, PaceRules rules) {
        LocalDate last = today.isAfter(cycle.end()) ? cycle.end() : today;
        int kept = 0;
        int due = 0;
        for (KeyResultFacts facts : keyResults) {
            if (!facts.notYetObservable() && !last.isBefore(cycle.start())) {
                DueWeeks weeks = new DueDates(facts, cycle, last, rules).weeks();
                due += weeks.due();
                kept += Math.min(weeks.due(), weeks.entries().size());
            }
        }
        return new Punctuality(kept, due);
    }

    /** Both together. */
    public Punctuality plus(Punctuality other) {
        return new Punctuality(kept + other.kept, due + other.due);
    }

    /** What came after an earlier day, both counted from the same beginning. */
    public Punctuality since(Punctuality earlier) {
        return new Punctuality(kept - earlier.kept, due - earlier.due);
    }

    /** The share with four decimals; null where nothing was due. */
    public @Nullable BigDecimal share() {
        return due == 0 ? null : Ratio.of(kept, due);
    }
}
