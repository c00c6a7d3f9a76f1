package org.waypoint.okr.domain.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.keyresult.KeyResultKind;
import org.waypoint.okr.domain.scoring.explanation.Exclusion;

/**
 * Where one key result stands.
 *
 * @param current the last value, or null before the first check-in
 * @param insideBand whether the last value keeps the band; null for kinds without a band or without a value
 * @param exclusion why it takes no part in the objective's mean, or null when it does
 * @param againstOriginal its score against what was promised before the first recalibration, or null
 */
public record KeyResultScore(
        KeyResultFacts facts,
        @Nullable BigDecimal current,
        Score score,
        @Nullable Boolean insideBand,
        @Nullable Exclusion exclusion,
        @Nullable Score againstOriginal) {

    public KeyResultId id() {
        return facts.id();
    }

    public BigDecimal weight() {
        return facts.weight();
    }

    public KeyResultKind kind() {
        return facts.metric().kind();
    }

    /** Its score, 0–1 with four decimals, or null where there is nothing to score. */
    public @Nullable BigDecimal value() {
        return score.score();
    }

    /** Whether the objective's mean moves with it. */
    public boolean counts() {
        return exclusion == null;
    }

    /** Whether it is a guardrail whose last value lies outside its band. */
    public boolean isBrokenGuardrail() {
        return kind() == KeyResultKind.GUARDRAIL && Boolean.FALSE.equals(insideBand);
    }
}
