package org.waypoint.okr.web.health;

import java.math.BigDecimal;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.Links;

/**
 * What all parts of one page share.
 *
 * @param cycleId of the chosen cycle
 * @param cycleBefore name of the one it is compared with; empty when there is none
 */
record HealthDesk(Formats formats, Links links, long cycleId, String cycleBefore) {
    static final String NOTHING = "\u2013";

    String text(String key, Object... arguments) {
        return formats.text(key, arguments);
    }

    /** A number of days, which a median may leave half way. */
    String days(BigDecimal days) {
        boolean whole = days.stripTrailingZeros().scale() <= 0;
        return whole ? text("okr.health.days", days.intValueExact()) : text("okr.health.half-days", days);
    }

    /** A unit's objectives in the chosen cycle. */
    String unit(long unitId) {
        return links.page("OkrTree", "cycleId", cycleId, "unitId", unitId);
    }

    /** One objective in the tree. */
    String objective(long unitId, String title) {
        return links.page("OkrTree", "cycleId", cycleId, "unitId", unitId, "q", title);
    }
}
