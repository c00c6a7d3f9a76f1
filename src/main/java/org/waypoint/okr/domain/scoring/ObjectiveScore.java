package org.waypoint.okr.domain.scoring;

import java.util.List;
import org.waypoint.okr.domain.keyresult.KeyResultId;

/**
 * Where an objective stands.
 *
 * @param score its mean, or none; progress equals the score, because a mean of ratios has no raw ratio of its own
 * @param keyResults the scores of all its key results, counted or not, in the given order
 */
public record ObjectiveScore(Score score, List<KeyResultScore> keyResults) {
    public ObjectiveScore {
        keyResults = List.copyOf(keyResults);
    }

    /** The score of one of its key results. */
    public KeyResultScore of(KeyResultId id) {
        return keyResults.stream()
                .filter(score -> score.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such key result"));
    }

    /** Guardrails whose last value lies outside the band: no part of the mean, but to be seen beside it. */
    public List<KeyResultId> brokenGuardrails() {
        return keyResults.stream()
                .filter(KeyResultScore::isBrokenGuardrail)
                .map(KeyResultScore::id)
                .toList();
    }
}
