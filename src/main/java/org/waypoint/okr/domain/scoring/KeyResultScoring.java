package org.waypoint.okr.domain.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.keyresult.KeyResultKind;
import org.waypoint.okr.domain.keyresult.Measurement;
import org.waypoint.okr.domain.keyresult.Metric;
import org.waypoint.okr.domain.objective.ObjectiveType;
import org.waypoint.okr.domain.scoring.arithmetic.Ratio;
import org.waypoint.okr.domain.scoring.explanation.Exclusion;
import org.waypoint.okr.domain.scoring.explanation.ExclusionReason;
import org.waypoint.okr.domain.scoring.explanation.ScoreExplanation;
import org.waypoint.okr.domain.scoring.explanation.StepKind;

/** Scores one key result: progress, score, grade and pace, each with how it came about. */
public final class KeyResultScoring {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final KeyResultFacts facts;
    private final ScoringContext context;
    private final ScoreExplanation.Builder explanation;

    private KeyResultScoring(KeyResultFacts facts, ScoringContext context) {
        this.facts = facts;
        this.context = context;
        this.explanation = ScoreExplanation.of(
                context.rules().version(), ProgressRule.formulaOf(facts.metric().kind()));
    }

    /**
     * Where the key result stands on the context's day. Measurements dated later are ignored, so the same call answers
     * how it stood last week. Never refuses: what cannot be scored has a null score and says why.
     */
    public static KeyResultScore of(KeyResultFacts facts, ScoringContext context) {
        return new KeyResultScoring(facts.upTo(context.today()), context).compute();
    }

    private KeyResultScore compute() {
        BigDecimal current = facts.series().latest().map(Measurement::value).orElse(null);
        Score against = againstOriginal();
        Score score = score(against);
        return new KeyResultScore(facts, current, score, insideBand(current), exclusion(), against);
    }

    private Score score(@Nullable Score against) {
        DueDates dueDates = new DueDates(
                facts, context.cycle(), context.today(), context.rules().pace());
        BigDecimal progress = new ProgressRule(facts, dueDates, explanation).progress();
        BigDecimal score = clamped(progress);
        Grade grade = grade(score);
        Pace pace = new PaceRule(facts, context, dueDates, explanation).pace(progress);
        noteOriginal(against);
        noteExclusion();
        return new Score(score, progress, grade, pace, explanation.build());
    }

    private @Nullable BigDecimal clamped(@Nullable BigDecimal progress) {
        if (progress == null) {
            return null;
        }
        BigDecimal score = Ratio.clamp(progress);
        if (score.compareTo(progress) != 0) {
            explanation.step(StepKind.CLAMPED, progress, score);
        }
        if (progress.signum() < 0) {
            explanation.step(StepKind.BELOW_BASELINE, progress.multiply(HUNDRED));
        }
        return score;
    }

    private Grade grade(@Nullable BigDecimal score) {
        KeyResultKind kind = facts.metric().kind();
        // A guardrail is nobody's commitment: it bounds how the others are reached.
        ObjectiveType type = kind.counts() ? context.type() : ObjectiveType.ASPIRATIONAL;
        Grade grade = Grade.of(score, type, context.rules().grades());
        // Keeping a band in full is what was asked for, not a sign of a low bar.
        grade = kind.usesBand() ? grade.withoutEasyMark() : grade;
        GradeSteps.note(explanation, score, grade);
        return grade;
    }

    private @Nullable Score againstOriginal() {
        Metric original = facts.originalMetric();
        if (original == null) {
            return null;
        }
        return of(facts.measuredBy(original), context).score();
    }

    private void noteOriginal(@Nullable Score against) {
        Metric original = facts.originalMetric();
        if (original == null || against == null || against.score() == null) {
            return;
        }
        if (original.target() != null) {
            explanation.step(StepKind.AGAINST_ORIGINAL, original.target(), against.score());
        }
    }

    private void noteExclusion() {
        Exclusion exclusion = exclusion();
        if (exclusion != null) {
            explanation.exclude(exclusion);
        }
    }

    private @Nullable Exclusion exclusion() {
        if (!facts.metric().kind().counts()) {
            return new Exclusion(facts.id(), ExclusionReason.GUARDRAIL);
        }
        ExclusionReason weightless = facts.weight().signum() == 0 ? ExclusionReason.WEIGHT_ZERO : null;
        ExclusionReason reason = ProgressRule.obstacle(facts).orElse(weightless);
        return reason == null ? null : new Exclusion(facts.id(), reason);
    }

    private @Nullable Boolean insideBand(@Nullable BigDecimal current) {
        if (current == null || !facts.metric().kind().usesBand()) {
            return null;
        }
        return facts.metric().isInsideBand(current);
    }
}
