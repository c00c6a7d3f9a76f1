package org.waypoint.okr.domain.closing;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.retrospective.Retrospective;

/**
 * How far a unit has come with closing a cycle. Counts are cumulative: what is decided was confirmed and graded before.
 *
 * @param objectives how many there are to close
 */
public record UnitProgress(
        int objectives, int graded, int confirmed, int decided, boolean retrospectiveWritten, boolean acknowledged) {

    /**
     * @param closings those of the objectives; others are left out
     */
    public static UnitProgress of(
            Collection<Objective> objectives, Collection<Closing> closings, @Nullable Retrospective retrospective) {
        Map<ObjectiveId, Closing> byObjective =
                closings.stream().collect(Collectors.toMap(Closing::objectiveId, Function.identity(), (a, b) -> a));
        return new UnitProgress(
                objectives.size(),
                count(objectives, byObjective, ClosingStep.GRADED),
                count(objectives, byObjective, ClosingStep.CONFIRMED),
                count(objectives, byObjective, ClosingStep.DECIDED),
                retrospective != null && retrospective.isWritten(),
                retrospective != null && retrospective.acknowledged() != null);
    }

    /** Everything is decided and the unit has looked back. */
    public boolean isDone() {
        return decided == objectives && retrospectiveWritten && acknowledged;
    }

    private static int count(
            Collection<Objective> objectives, Map<ObjectiveId, Closing> closings, ClosingStep atLeast) {
        return Math.toIntExact(objectives.stream()
                .map(objective -> closings.get(objective.id()))
                .filter(closing -> closing != null && closing.step().compareTo(atLeast) >= 0)
                .count());
    }
}
