package org.waypoint.okr.web.health;

import java.util.Locale;
import java.util.Map;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.web.form.FormValues;

/**
 * What the reader asks for.
 *
 * @param cycleId as sent; empty for the running one
 */
record HealthQuery(String cycleId) {
    static HealthQuery sent(FormValues sent) {
        return new HealthQuery(sent.get("cycleId"));
    }

    Input input(Locale locale) {
        return Input.of(cycleId.isEmpty() ? Map.of() : Map.of("cycleId", cycleId), locale);
    }
}
