package org.waypoint.okr.domain.numbers;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.hypothesis.BetCoverage;
import org.waypoint.okr.domain.hypothesis.Hypothesis;
import org.waypoint.okr.domain.hypothesis.HypothesisLife;
import org.waypoint.okr.domain.hypothesis.HypothesisStatement;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.scoring.ScoringRules;
import org.waypoint.okr.domain.scoring.explanation.ExclusionReason;
import org.waypoint.okr.domain.scoring.explanation.Explained;
import org.waypoint.okr.domain.scoring.explanation.Formula;
import org.waypoint.okr.domain.scoring.explanation.InputName;
import org.waypoint.okr.domain.scoring.explanation.ScoreExplanation;
import org.waypoint.okr.domain.scoring.explanation.StepKind;

/** Bet coverage: how much of a key result's remaining gap its live bets would close if their predictions came true. */
public final class CoverageNumber {
    private final KeyResult keyResult;
    private final List<Hypothesis> bets;
    private final ScoreExplanation.Builder explanation =
            ScoreExplanation.of(ScoringRules.CURRENT_VERSION, Formula.BET_COVERAGE);

    private CoverageNumber(KeyResult keyResult, Collection<Hypothesis> bets) {
        this.keyResult = keyResult;
        this.bets = List.copyOf(bets);
    }

    /** @param bets all on the key result; those that are not live are named and left out */
    public static Explained of(KeyResult keyResult, Collection<Hypothesis> bets) {
        return new CoverageNumber(keyResult, bets).explained();
    }

    private Explained explained() {
        List<Hypothesis> live = those(bet -> HypothesisLife.isLive(bet.state()));
        List<HypothesisStatement> statements =
                live.stream().map(Hypothesis::statement).toList();
        BigDecimal coverage = live.isEmpty() ? null : BetCoverage.of(keyResult, statements);
        BigDecimal predicted = BetCoverage.predicted(statements);
        note(live, predicted, coverage);
        explanation.excludeAll(
                those(bet -> !HypothesisLife.isLive(bet.state())).stream()
                        .map(Hypothesis::id)
                        .toList(),
                ExclusionReason.NOT_LIVE);
        return explanation.explains(coverage);
    }

    private void note(List<Hypothesis> live, BigDecimal predicted, @Nullable BigDecimal coverage) {
        BigDecimal gap = BetCoverage.remainingGap(keyResult);
        BigDecimal target = keyResult.metric().target();
        BigDecimal current = BetCoverage.current(keyResult);
        explanation
                .input(InputName.PREDICTED, predicted)
                .input(InputName.TARGET, target)
                .input(InputName.CURRENT, current);
        explanation.excludeIf(live.isEmpty(), ExclusionReason.NO_LIVE_HYPOTHESIS);
        explanation.excludeIf(gap == null, ExclusionReason.NO_GAP);
        explanation.excludeIf(gap != null && gap.signum() == 0, ExclusionReason.GAP_CLOSED);
        explanation.each(live, this::predicted);
        if (coverage != null && target != null && current != null && gap != null) {
            explanation
                    .step(StepKind.SUBTRACTED, target, current, gap)
                    .step(StepKind.DIVIDED, predicted, gap, coverage)
                    .step(StepKind.SHOWN_IN_PERCENT);
        }
    }

    private void predicted(Hypothesis bet) {
        BigDecimal low = bet.statement().predictedLow();
        BigDecimal high = bet.statement().predictedHigh();
        if (low != null && high != null) {
            explanation.step(StepKind.BET_PREDICTED, bet.id(), low, high, BetCoverage.middle(bet.statement()));
        }
    }

    private List<Hypothesis> those(Predicate<Hypothesis> which) {
        return bets.stream().filter(which).toList();
    }
}
