package org.waypoint.okr.domain.health;

import java.time.ZoneId;
import org.waypoint.okr.domain.scoring.ScoringRules;
import org.waypoint.okr.domain.settings.FocusLimits;
import org.waypoint.okr.domain.settings.Settings;

/**
 * The settings that programme health depends on.
 *
 * @param zone in which days begin
 */
public record HealthRules(ScoringRules scoring, FocusLimits limits, ZoneId zone) {
    /** Changes whenever the same inputs would give another number. */
    public static final String VERSION = "1";

    public static HealthRules of(Settings settings, ZoneId zone) {
        return new HealthRules(ScoringRules.of(settings), settings.limits(), zone);
    }
}
