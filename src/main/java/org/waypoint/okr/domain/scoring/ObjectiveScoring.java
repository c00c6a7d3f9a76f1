package org.waypoint.okr.domain.scoring;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.scoring.arithmetic.WeightedMean;
import org.waypoint.okr.domain.scoring.explanation.Exclusion;
import org.waypoint.okr.domain.scoring.explanation.ExclusionReason;
import org.waypoint.okr.domain.scoring.explanation.Formula;
import org.waypoint.okr.domain.scoring.explanation.InputName;
import org.waypoint.okr.domain.scoring.explanation.ScoreExplanation;
import org.waypoint.okr.domain.scoring.explanation.StepKind;

/** Rolls the key results of an objective up: the weighted mean of those that count, and their weakest pace. */
public final class ObjectiveScoring {
    private final List<KeyResultScore> keyResults;
    private final ScoringContext context;
    private final ScoreExplanation.Builder explanation;

    private ObjectiveScoring(List<KeyResultScore> keyResults, ScoringContext context) {
        this.keyResults = keyResults;
        this.context = context;
        this.explanation = ScoreExplanation.of(context.rules().version(), Formula.WEIGHTED_MEAN);
    }

    /** Where the objective stands on the context's day; without anything to score the score is null, not 0. */
    public static ObjectiveScore of(Collection<KeyResultFacts> keyResults, ScoringContext context) {
        List<KeyResultScore> scores = keyResults.stream()
                .map(facts -> KeyResultScoring.of(facts, context))
                .toList();
        return new ObjectiveScoring(scores, context).compute();
    }

    /** The same by what was promised before any target moved; null where none did. */
    public static @Nullable ObjectiveScore againstOriginal(
            Collection<KeyResultFacts> keyResults, ScoringContext context) {
        if (keyResults.stream().allMatch(facts -> facts.originalMetric() == null)) {
            return null;
        }
        return of(keyResults.stream().map(KeyResultFacts::asPromised).toList(), context);
    }

    private ObjectiveScore compute() {
        noteExclusions();
        WeightedMean mean = mean(keyResults, KeyResultScore::value);
        noteMean(mean);
        BigDecimal score = mean.value();
        Grade grade =
                Grade.of(score, context.type(), isMissed(), context.rules().grades());
        GradeSteps.note(explanation, score, grade);
        Pace pace = pace();
        return new ObjectiveScore(new Score(score, score, grade, pace, explanation.build()), keyResults);
    }

    private void noteExclusions() {
        if (keyResults.isEmpty()) {
            explanation.exclude(new Exclusion(null, ExclusionReason.NO_KEY_RESULTS));
        }
        keyResults.stream()
                .map(KeyResultScore::exclusion)
                .filter(Objects::nonNull)
                .forEach(explanation::exclude);
    }

    private void noteMean(WeightedMean mean) {
        List<KeyResultScore> counted = counted();
        explanation.input(InputName.COUNTED, BigDecimal.valueOf(counted.size()));
        explanation.input(InputName.WEIGHTS, mean.weights());
        explanation.input(InputName.WEIGHTED_SCORES, mean.sum());
        for (KeyResultScore keyResult : counted) {
            BigDecimal score = keyResult.value();
            if (score != null) {
                explanation.step(StepKind.COUNTED, keyResult.id(), score, keyResult.weight());
            }
        }
        BigDecimal value = mean.value();
        if (value != null) {
            explanation.step(StepKind.WEIGHTED_MEAN, mean.sum(), mean.weights(), value);
        }
    }

    /** A commitment is kept only when each of its key results is: a mean must not hide one that was missed. */
    private boolean isMissed() {
        return keyResults.stream().anyMatch(ObjectiveScoring::isNotKept);
    }

    private static boolean isNotKept(KeyResultScore keyResult) {
        BigDecimal score = keyResult.value();
        Exclusion exclusion = keyResult.exclusion();
        if (!keyResult.kind().counts()) {
            return false;
        }
        if (score == null) {
            return exclusion != null && exclusion.reason() == ExclusionReason.NO_CHECK_IN;
        }
        return score.compareTo(BigDecimal.ONE) < 0;
    }

    private Pace pace() {
        List<KeyResultScore> paced = counted().stream()
                .filter(keyResult -> keyResult.score().pace().difference() != null)
                .toList();
        BigDecimal expected =
                mean(paced, keyResult -> keyResult.score().pace().expected()).value();
        BigDecimal score = mean(paced, KeyResultScore::value).value();
        BigDecimal difference = null;
        if (expected != null && score != null) {
            difference = score.subtract(expected);
            explanation.step(StepKind.EXPECTED_MEAN, expected);
            explanation.step(StepKind.DIFFERENCE, score, expected, difference);
        }
        return new Pace(expected, difference, status());
    }

    /** The weakest that counts; one without a check-in cannot move the mean, but its silence is stale all the same. */
    private PaceStatus status() {
        if (context.closed()) {
            return PaceStatus.DONE;
        }
        return PaceStatus.weakest(keyResults.stream()
                .filter(keyResult -> keyResult.kind().counts())
                .filter(keyResult -> keyResult.weight().signum() > 0)
                .map(keyResult -> keyResult.score().pace().status())
                .collect(Collectors.toSet()));
    }

    private List<KeyResultScore> counted() {
        return keyResults.stream().filter(KeyResultScore::counts).toList();
    }

    private static WeightedMean mean(
            List<KeyResultScore> keyResults, Function<KeyResultScore, @Nullable BigDecimal> value) {
        return WeightedMean.of(keyResults.stream()
                .filter(KeyResultScore::counts)
                .map(keyResult -> new WeightedMean.Member(value.apply(keyResult), keyResult.weight()))
                .toList());
    }
}
