package org.waypoint.okr.domain.numbers;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.scoring.KeyResultScore;
import org.waypoint.okr.domain.scoring.Movement;
import org.waypoint.okr.domain.scoring.ObjectiveScore;
import org.waypoint.okr.domain.scoring.ScoringRules;
import org.waypoint.okr.domain.scoring.explanation.ExclusionReason;
import org.waypoint.okr.domain.scoring.explanation.Explained;
import org.waypoint.okr.domain.scoring.explanation.Formula;
import org.waypoint.okr.domain.scoring.explanation.InputName;
import org.waypoint.okr.domain.scoring.explanation.ScoreExplanation;
import org.waypoint.okr.domain.scoring.explanation.StepKind;

/** Movement since last week: progress today less progress a week ago, in points of 1. */
public final class MovementNumber {
    private final LocalDate weekAgo;
    private final LocalDate today;
    private final ScoreExplanation.Builder explanation =
            ScoreExplanation.of(ScoringRules.CURRENT_VERSION, Formula.MOVEMENT);

    public MovementNumber(LocalDate weekAgo, LocalDate today) {
        this.weekAgo = weekAgo;
        this.today = today;
    }

    /** Of a key result, with its values; of progress, which may lie below 0 or above 1. */
    public Explained of(KeyResultScore earlier, KeyResultScore later) {
        BigDecimal before = earlier.score().progress();
        BigDecimal now = later.score().progress();
        stood(weekAgo, earlier);
        stood(today, later);
        boolean deferred = later.facts().notYetObservable();
        explanation.excludeIf(deferred, ExclusionReason.NOT_YET_OBSERVABLE);
        explanation.excludeIf(!deferred && now == null, ExclusionReason.NO_CHECK_IN);
        explanation.excludeIf(now != null && before == null, ExclusionReason.NO_EARLIER_VALUE);
        return difference(before, now, Movement.between(earlier, later).progress());
    }

    /** Of an objective, whose score has no value of its own. */
    public Explained of(ObjectiveScore earlier, ObjectiveScore later) {
        BigDecimal before = earlier.score().score();
        BigDecimal now = later.score().score();
        scored(weekAgo, before);
        scored(today, now);
        explanation.excludeIf(now == null && later.keyResults().isEmpty(), ExclusionReason.NO_KEY_RESULTS);
        explanation.excludeIf(now == null && !later.keyResults().isEmpty(), ExclusionReason.NO_CHECK_IN);
        explanation.excludeIf(now != null && before == null, ExclusionReason.NO_EARLIER_VALUE);
        return difference(before, now, Movement.between(earlier, later).progress());
    }

    private Explained difference(
            @Nullable BigDecimal before, @Nullable BigDecimal now, @Nullable BigDecimal difference) {
        explanation.input(InputName.PROGRESS_NOW, now).input(InputName.PROGRESS_WEEK_AGO, before);
        if (before != null && now != null && difference != null) {
            explanation.step(StepKind.SUBTRACTED, now, before, difference).step(StepKind.SHOWN_IN_PERCENT);
        }
        return explanation.explains(difference);
    }

    private void stood(LocalDate day, KeyResultScore score) {
        BigDecimal value = score.current();
        BigDecimal progress = score.score().progress();
        if (value != null && progress != null) {
            explanation.step(StepKind.STOOD_ON, day, value, progress);
        }
    }

    private void scored(LocalDate day, @Nullable BigDecimal score) {
        if (score != null) {
            explanation.step(StepKind.SCORED_ON, day, score);
        }
    }
}
