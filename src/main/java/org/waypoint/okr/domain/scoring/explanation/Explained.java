package org.waypoint.okr.domain.scoring.explanation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with how it came about.
 *
 * @param value as it is stored and answered, before it is rounded for a page; null where there is none, which the
 *     explanation names
 */
public record Explained(@Nullable BigDecimal value, ScoreExplanation explanation) {}
