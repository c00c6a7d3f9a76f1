package org.waypoint.okr.app.health;

import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.health.HealthGap;

/**
 * A gap with the names of what it is about.
 *
 * @param objectiveTitle null when it is about the unit
 * @param keyResultTitle null when it is about the unit or the objective
 */
public record NamedGap(
        HealthGap gap,
        String unitName,
        @Nullable String objectiveTitle,
        @Nullable String keyResultTitle) {
    /** The narrowest name there is. */
    public String title() {
        if (keyResultTitle != null) {
            return keyResultTitle;
        }
        return objectiveTitle == null ? unitName : objectiveTitle;
    }
}
