package org.waypoint.okr.domain.health;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveType;
import org.waypoint.okr.domain.scoring.ObjectiveScore;
import org.waypoint.okr.domain.scoring.PaceStatus;
import org.waypoint.okr.domain.unit.Unit;

/**
 * An objective as it stood on the day that is looked at.
 *
 * @param score computed for that day as if nothing were closed
 * @param settled nothing more was expected on that day: the cycle was over, or it was decided what becomes of it
 * @param grade given by people, 0.0 to 1.0; only once it is settled, else and without one null
 */
record Standing(
        Objective objective,
        Unit unit,
        List<KeyResult> keyResults,
        ObjectiveScore score,
        boolean settled,
        @Nullable BigDecimal grade) {
    Standing {
        keyResults = List.copyOf(keyResults);
    }

    boolean is(ObjectiveType type) {
        return objective.definition().type() == type;
    }

    PaceStatus pace() {
        return score.score().pace().status();
    }

    /** The grade, or the computed score where nobody gave one; null when there is neither. */
    @Nullable
    BigDecimal result() {
        return grade == null ? score.score().score() : grade;
    }
}
