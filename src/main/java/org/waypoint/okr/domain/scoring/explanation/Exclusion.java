package org.waypoint.okr.domain.scoring.explanation;

import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.keyresult.KeyResultId;

/**
 * Something left out of a score.
 *
 * @param keyResultId what was left out, or null when the objective itself has nothing to score
 */
public record Exclusion(@Nullable KeyResultId keyResultId, ExclusionReason reason) {}
