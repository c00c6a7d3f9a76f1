package org.waypoint.okr.domain.scoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.cycle.DateRange;
import org.waypoint.okr.domain.objective.ObjectiveType;

/**
 * What surrounds a key result when it is scored.
 *
 * @param type whether its objective is a commitment
 * @param cycle days of the cycle, or null in the backlog, where time does not press
 * @param closed whether the cycle or the objective is closed, so that no more is expected
 * @param today the day to score; measurements after it are not known yet
 */
public record ScoringContext(
        ObjectiveType type, @Nullable DateRange cycle, boolean closed, LocalDate today, ScoringRules rules) {

    /** The same surroundings on another day, to ask how things stood then. */
    public ScoringContext on(LocalDate day) {
        return new ScoringContext(type, cycle, closed, day, rules);
    }
}
