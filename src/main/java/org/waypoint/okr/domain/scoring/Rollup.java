package org.waypoint.okr.domain.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.scoring.arithmetic.WeightedMean;

/**
 * Scores above a single objective. They are shown beside the objective's own score and never replace it, so that what a
 * team measures itself stays visible.
 */
public final class Rollup {
    private Rollup() {}

    /** A unit's score: the mean of its objectives that have one; null when none has. */
    public static @Nullable BigDecimal unit(Collection<ObjectiveScore> objectives) {
        return WeightedMean.plain(
                objectives.stream().map(objective -> objective.score().score()).toList());
    }

    /**
     * An objective together with the objectives that contribute to it: each contributor with a score counts like one
     * more key result of weight 1. Supporting and enabling objectives are not given here, because they do not count.
     *
     * @param contributors their own scores, rolled up first where they have contributors themselves
     */
    public static @Nullable BigDecimal withContributors(
            ObjectiveScore own, Collection<? extends @Nullable BigDecimal> contributors) {
        List<WeightedMean.Member> members = new ArrayList<>();
        own.keyResults().stream()
                .filter(KeyResultScore::counts)
                .forEach(keyResult -> members.add(new WeightedMean.Member(keyResult.value(), keyResult.weight())));
        contributors.forEach(score -> members.add(new WeightedMean.Member(score, BigDecimal.ONE)));
        return WeightedMean.of(members).value();
    }
}
