package org.waypoint.okr.domain.scoring;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.objective.ObjectiveType;
import org.waypoint.okr.domain.scoring.arithmetic.WeightedMean;
import org.waypoint.okr.domain.scoring.explanation.Exclusion;
import org.waypoint.okr.domain.scoring.explanation.ExclusionReason;
import org.waypoint.okr.domain.scoring.explanation.Formula;
import org.waypoint.okr.domain.scoring.explanation.InputName;
import org.waypoint.okr.domain.scoring.explanation.ScoreExplanation;
import org.waypoint.okr.domain.scoring.explanation.StepKind;

/**
 * The score of a unit or a project: the plain mean of its objectives that have one. Its pace is judged by the mean
 * difference, not by the weakest objective: among many there is always a weak one.
 */
public final class UnitScoring {
    private UnitScoring() {}

    /** Null score without any scored objective; carries the missed mark when one of them does. */
    public static Score of(Collection<ObjectiveScore> objectives, ScoringRules rules) {
        List<Score> scores = objectives.stream().map(ObjectiveScore::score).toList();
        BigDecimal mean = mean(scores.stream().map(Score::score).toList());
        Grade plain = Grade.of(mean, ObjectiveType.ASPIRATIONAL, rules.grades()).withoutEasyMark();
        boolean missed = scores.stream().anyMatch(score -> score.grade().committedMissed());
        Grade grade = new Grade(plain.displayed(), plain.band(), missed, false);
        Pace pace = pace(scores, rules);
        ScoreExplanation.Builder explanation = explanation(scores, mean, grade, rules);
        if (pace.expected() != null && pace.difference() != null) {
            explanation.step(StepKind.MEAN_PACE, pace.expected(), pace.difference());
        }
        return new Score(mean, mean, grade, pace, explanation.build());
    }

    private static Pace pace(List<Score> scores, ScoringRules rules) {
        List<Score> paced = scores.stream()
                .filter(score -> score.score() != null && score.pace().expected() != null)
                .toList();
        BigDecimal expected =
                mean(paced.stream().map(score -> score.pace().expected()).toList());
        BigDecimal difference =
                mean(paced.stream().map(score -> score.pace().difference()).toList());
        Set<PaceStatus> statuses =
                scores.stream().map(score -> score.pace().status()).collect(Collectors.toSet());
        return new Pace(expected, difference, status(statuses, difference, rules));
    }

    private static PaceStatus status(Set<PaceStatus> statuses, @Nullable BigDecimal difference, ScoringRules rules) {
        boolean unjudged = statuses.stream()
                .allMatch(status ->
                        status == PaceStatus.TOO_EARLY || status == PaceStatus.DONE || status == PaceStatus.NONE);
        return unjudged || difference == null
                ? PaceStatus.weakest(statuses)
                : rules.pace().judge(difference);
    }

    private static ScoreExplanation.Builder explanation(
            List<Score> scores, @Nullable BigDecimal mean, Grade grade, ScoringRules rules) {
        ScoreExplanation.Builder builder = ScoreExplanation.of(rules.version(), Formula.MEAN);
        long counted =
                scores.stream().map(Score::score).filter(Objects::nonNull).count();
        builder.input(InputName.OBJECTIVES, BigDecimal.valueOf(scores.size()));
        builder.input(InputName.COUNT, BigDecimal.valueOf(counted));
        builder.input(InputName.SCORE, mean);
        if (scores.isEmpty()) {
            builder.exclude(new Exclusion(null, ExclusionReason.NO_OBJECTIVES));
        }
        if (mean != null) {
            BigDecimal sum = BigDecimal.ZERO;
            for (Score score : scores) {
                sum = score.score() == null ? sum : sum.add(score.score());
            }
            builder.step(StepKind.DIVIDED, sum, Math.toIntExact(counted), mean);
        }
        GradeSteps.note(builder, mean, new Grade(grade.displayed(), grade.band(), false, false));
        if (grade.committedMissed()) {
            builder.step(StepKind.HOLDS_MISSED_COMMITMENT);
        }
        return builder;
    }

    private static @Nullable BigDecimal mean(List<@Nullable BigDecimal> values) {
        return WeightedMean.plain(values);
    }
}
