package org.waypoint.okr.fake;

import org.waypoint.okr.domain.settings.Settings;
import org.waypoint.okr.domain.settings.SettingsStore;

/** Settings in memory. */
public final class InMemorySettings implements SettingsStore {
    private Settings settings = Settings.defaults();

    @Override
    public Settings read() {
        return settings;
    }

    @Override
    public Settings store(Settings next, long expectedVersion) {
        Rows.requireVersion(settings.version(), expectedVersion);
        settings = new Settings(
                next.amberFrom(),
                next.greenFrom(),
                next.onTrackFrom(),
                next.atRiskFrom(),
                next.tooEarlyDays(),
                next.graceDays(),
                next.checkInDay(),
                next.closingDaysBefore(),
                next.closingDaysAfter(),
                next.limits(),
                next.hypothesisIssueTypeIds(),
                next.bandLabels(),
                expectedVersion + 1);
        return settings;
    }
}
