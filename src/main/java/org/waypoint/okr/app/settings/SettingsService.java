package org.waypoint.okr.app.settings;

import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.port.Actor;

/** Settings: everyone who is logged in reads, administrators write. */
public final class SettingsService {
    /** The settings in force. */
    public SettingsView get(Actor actor) {
        throw new IllegalStateException("SettingsService");
    }

    /** Fields: amberFrom, greenFrom, onTrackFrom, atRiskFrom, tooEarlyDays, graceDays, closingDaysBefore, closingDaysAfter, perTeam, perDepartment, perCompany, keyResults, liveHypotheses, hardLimits, hypothesisIssueTypeIds, version. */
    public SettingsView update(Actor actor, Input input) {
        throw new IllegalStateException("SettingsService");
    }
}
