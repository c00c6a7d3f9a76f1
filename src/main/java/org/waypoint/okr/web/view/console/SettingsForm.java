package org.waypoint.okr.web.view.console;

import java.util.List;
import org.waypoint.okr.web.view.part.Field;
import org.waypoint.okr.web.view.part.FormFrame;

/** What is sent and when. */
public record SettingsForm(FormFrame frame, String version, List<Switch> kinds, Field hour, Field digest) {
    public SettingsForm {
        kinds = List.copyOf(kinds);
    }

    /**
     * A kind of mail that can be switched on and off.
     *
     * @param unsubscribed how many people do not want it; empty when everybody does
     */
    public record Switch(
            String value,
            String id,
            String label,
            String description,
            boolean on,
            String unsubscribed,
            boolean hasUnsubscribed) {}
}
