package org.waypoint.okr.domain.closing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.audit.Stamp;

/**
 * A unit's own judgement of an objective.
 *
 * @param computed what the engine said at that moment
 * @param said the grade and the words to it
 * @param stamp who gave it, and when
 */
public record Grading(Computed computed, Said said, Stamp stamp) {
    /**
     * What people say.
     *
     * @param grade 0.0 to 1.0 in steps of 0.1; null where nothing could be measured
     * @param reason why it differs from the computed one
     * @param cause why a commitment was missed or the grade is low
     * @param change what the unit changes because a commitment was missed
     */
    public record Said(
            @Nullable BigDecimal grade,
            @Nullable String reason,
            @Nullable String cause,
            @Nullable String change) {}

    public @Nullable BigDecimal grade() {
        return said.grade();
    }
}
