package org.waypoint.okr.domain.numbers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.waypoint.okr.domain.cycle.DateRange;
import org.waypoint.okr.domain.scoring.KeyResultFacts;
import org.waypoint.okr.domain.scoring.PaceRules;
import org.waypoint.okr.domain.scoring.Punctuality;
import org.waypoint.okr.domain.scoring.ScoringRules;
import org.waypoint.okr.domain.scoring.explanation.ExclusionReason;
import org.waypoint.okr.domain.scoring.explanation.Explained;
import org.waypoint.okr.domain.scoring.explanation.Formula;
import org.waypoint.okr.domain.scoring.explanation.InputName;
import org.waypoint.okr.domain.scoring.explanation.ScoreExplanation;
import org.waypoint.okr.domain.scoring.explanation.StepKind;

/** Punctuality: the share of due check-ins of a unit that were made in their week. */
public final class PunctualityNumber {
    private PunctualityNumber() {}

    /** Up to a day; deferred key results owe nothing and are named. */
    public static Explained of(
            Collection<KeyResultFacts> keyResults, DateRange cycle, LocalDate today, PaceRules rules) {
        ScoreExplanation.Builder explanation = ScoreExplanation.of(ScoringRules.CURRENT_VERSION, Formula.PUNCTUALITY);
        Punctuality sum = Punctuality.of(keyResults, cycle, today, rules);
        explanation.input(InputName.KEPT, sum.kept()).input(InputName.DUE, sum.due());
        explanation.each(keyResults, facts -> {
            Punctuality one = Punctuality.of(List.of(facts), cycle, today, rules);
            if (one.due() > 0) {
                explanation.step(StepKind.WEEKS_KEPT, facts.id(), one.kept(), one.due());
            }
        });
        explanation.excludeAll(
                keyResults.stream()
                        .filter(KeyResultFacts::notYetObservable)
                        .map(KeyResultFacts::id)
                        .toList(),
                ExclusionReason.NOT_YET_OBSERVABLE);
        BigDecimal share = sum.share();
        explanation.excludeIf(share == null, ExclusionReason.NOTHING_DUE);
        if (share != null) {
            explanation.step(StepKind.DIVIDED, sum.kept(), sum.due(), share).step(StepKind.SHOWN_IN_PERCENT);
        }
        return explanation.explains(share);
    }
}
