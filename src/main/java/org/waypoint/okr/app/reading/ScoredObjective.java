package org.waypoint.okr.app.reading;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.lookup.ObjectivePlace;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.scoring.KeyResultScore;
import org.waypoint.okr.domain.scoring.Movement;
import org.waypoint.okr.domain.scoring.ObjectiveScore;

/**
 * An objective with its key results and how it stands.
 *
 * @param weekAgo how it stood a week ago, its key results in the same order; null when nobody asked
 */
public record ScoredObjective(
        ObjectivePlace place,
        List<KeyResult> keyResults,
        ObjectiveScore now,
        @Nullable ObjectiveScore weekAgo) {
    public ScoredObjective {
        keyResults = List.copyOf(keyResults);
    }

    /** Change of progress of each key result in the last week, where there are two values to compare. */
    public Map<KeyResultId, BigDecimal> movements() {
        Map<KeyResultId, BigDecimal> movements = new HashMap<>();
        if (weekAgo == null) {
            return movements;
        }
        for (int i = 0; i < now.keyResults().size(); i++) {
            KeyResultScore score = now.keyResults().get(i);
            BigDecimal change =
                    Movement.between(weekAgo.keyResults().get(i), score).progress();
            if (change != null) {
                movements.put(score.id(), change);
            }
        }
        return movements;
    }

    /** The largest movement of any key result in the last week, up or down; null when nothing can be compared. */
    public @Nullable BigDecimal largestMovement() {
        return movements().values().stream()
                .map(BigDecimal::abs)
                .max(BigDecimal::compareTo)
                .orElse(null);
    }

    /** What moved most since last week comes first; what did not move keeps its order. */
    public static List<ScoredObjective> mostMovedFirst(List<ScoredObjective> objectives) {
        Map<ObjectiveId, BigDecimal> movements = new HashMap<>();
        for (ScoredObjective one : objectives) {
            BigDecimal movement = one.largestMovement();
            movements.put(one.place().objective().id(), movement == null ? BigDecimal.ZERO : movement);
        }
        return objectives.stream()
                .sorted(Comparator.comparing((ScoredObjective one) ->
                                movements.get(one.place().objective().id()))
                        .reversed())
                .toList();
    }
}
